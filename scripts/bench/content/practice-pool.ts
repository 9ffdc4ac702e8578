import type { Random } from './random.ts';

/** A planned practice. */
export interface PlannedPractice {
  readonly id: string;
  /** Name at its introduction. */
  readonly name: string;
  /** Ids of the areas and themes of the introducing reflection. */
  readonly topics: readonly string[];
  /** Number of conclusions about it so far. */
  conclusions: number;
  /** Whether another practice has replaced it. */
  isReplaced: boolean;
}

/** Relative frequencies of practices: most are rarely referred to, a few very often. */
const talk = { '1': 0.6, '3': 0.25, '8': 0.11, '25': 0.04 };
/** Maximum number of conclusions about a practice. */
const mostConclusions = 40;
/**
 * Share of a topic's practices that count as recent, and the probability of choosing
 * among those.
 */
const recent = { share: 0.4, chosen: 0.7 };
/** Probability that a conclusion stays within the topics of its reflection. */
const withinTopics = 0.85;
/** Maximum number of draws, since replaced and used practices are drawn too. */
const tries = 12;

/** Practices that exist at a point in time, from which a reflection draws those it refers to. */
export class PracticePool {
  /** All practices, oldest first. */
  readonly practices: PlannedPractice[] = [];
  readonly #random: Random;
  /** Practices repeated by their frequency: in total and by topic. */
  readonly #tickets: PlannedPractice[] = [];
  readonly #ticketsByTopic = new Map<string, PlannedPractice[]>();

  /** @param random chance for choosing */
  constructor(random: Random) {
    this.#random = random;
  }

  /** Adds a practice that a reflection about `topics` introduces. */
  add(id: string, name: string, topics: readonly string[]): PlannedPractice {
    const practice = { id, name, topics, conclusions: 1, isReplaced: false };
    this.practices.push(practice);
    const bags = [this.#tickets, ...topics.map((topic) => this.#bag(topic))];
    const times = Number(this.#random.weighted(talk));
    for (const bag of bags) for (let left = times; left > 0; left -= 1) bag.push(practice);
    return practice;
  }

  /** Draws a practice that a reflection about `topics` refers to; undefined when none is found. */
  choose(
    topics: readonly string[],
    except: ReadonlySet<PlannedPractice>,
  ): PlannedPractice | undefined {
    for (let left = tries; left > 0; left -= 1) {
      const own = this.#random.chance(withinTopics) ? this.#bag(this.#random.pick(topics)) : [];
      const bag = own.length > 0 ? own : this.#tickets;
      if (bag.length === 0) return undefined;
      const oldest = this.#random.chance(recent.chosen)
        ? Math.floor(bag.length * (1 - recent.share))
        : 0;
      const practice = bag[this.#random.int(oldest, bag.length - 1)]!;
      const isFree = !practice.isReplaced && !except.has(practice);
      if (isFree && practice.conclusions < mostConclusions) return practice;
    }
    return undefined;
  }

  /** Counts another conclusion about a practice. */
  count(practice: PlannedPractice): void {
    practice.conclusions += 1;
  }

  /** Marks a practice as replaced. */
  retire(practice: PlannedPractice): void {
    practice.isReplaced = true;
  }

  #bag(topic: string): PlannedPractice[] {
    let bag = this.#ticketsByTopic.get(topic);
    if (!bag) this.#ticketsByTopic.set(topic, (bag = []));
    return bag;
  }
}
