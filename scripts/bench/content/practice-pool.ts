import type { Random } from './random.ts';

/** A practice as far as planning knows it. */
export interface PlannedPractice {
  /** Its id. */
  readonly id: string;
  /** The name it is brought in with. */
  readonly name: string;
  /** Ids of areas and themes of the reflection that brings it in. */
  readonly topics: readonly string[];
  /** How many conclusions are in its lineage so far. */
  conclusions: number;
  /** Whether another practice took over. */
  isReplaced: boolean;
}

/** How much practices are talked about: most a little, a few of them a lot. */
const talk = { '1': 0.6, '3': 0.25, '8': 0.11, '25': 0.04 };
/** Longest lineage. */
const mostConclusions = 40;
/** The share of a topic's practices that count as recent, and how often one of those is chosen. */
const recent = { share: 0.4, chosen: 0.7 };
/** How often a conclusion stays within the topics of its reflection. */
const withinTopics = 0.85;
/** Draws before giving up; retired and used practices are drawn too. */
const tries = 12;

/** The practices there are at a point in time, and which of them a reflection would come back to. */
export class PracticePool {
  /** All of them, oldest first. */
  readonly practices: PlannedPractice[] = [];
  readonly #random: Random;
  /** Each practice as many times as it is talked about, for all and for each topic. */
  readonly #tickets: PlannedPractice[] = [];
  readonly #ticketsByTopic = new Map<string, PlannedPractice[]>();

  /** @param random chance for choosing */
  constructor(random: Random) {
    this.#random = random;
  }

  /** Adds a practice that a reflection about `topics` brings in. */
  add(id: string, name: string, topics: readonly string[]): PlannedPractice {
    const practice = { id, name, topics, conclusions: 1, isReplaced: false };
    this.practices.push(practice);
    const bags = [this.#tickets, ...topics.map((topic) => this.#bag(topic))];
    const times = Number(this.#random.weighted(talk));
    for (const bag of bags) for (let left = times; left > 0; left -= 1) bag.push(practice);
    return practice;
  }

  /** A practice that a reflection about `topics` would come back to; undefined when none is found. */
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

  /** Notes another conclusion about a practice. */
  count(practice: PlannedPractice): void {
    practice.conclusions += 1;
  }

  /** Notes that another practice took over. */
  retire(practice: PlannedPractice): void {
    practice.isReplaced = true;
  }

  #bag(topic: string): PlannedPractice[] {
    let bag = this.#ticketsByTopic.get(topic);
    if (!bag) this.#ticketsByTopic.set(topic, (bag = []));
    return bag;
  }
}
