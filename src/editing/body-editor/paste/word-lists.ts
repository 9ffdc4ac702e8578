/** A paragraph that a word processor shows as an item of a list. */
interface WordItem {
  readonly element: Element;
  readonly level: number;
  readonly isOrdered: boolean;
}

/**
 * Makes lists of the paragraphs that Word writes for them. Its levels and signs
 * are told only in styles.
 * @param look attribute that holds what was `style`
 */
export function listsFromWord(body: HTMLElement, look: string): void {
  const paragraphs = [...body.querySelectorAll('p')];
  let run: WordItem[] = [];
  const flush = () => {
    if (run.length > 0) makeList(run);
    run = [];
  };
  for (const element of paragraphs) {
    const item = itemIn(element, look);
    const last = run.at(-1);
    if (last && (!item || nextElement(last.element) !== element)) flush();
    if (item) run.push(item);
  }
  flush();
}

function nextElement(element: Element): Element | null {
  return element.nextElementSibling;
}

function itemIn(element: Element, look: string): WordItem | undefined {
  const style = element.getAttribute(look) ?? '';
  const level = /mso-list:[^;]*\blevel(\d+)/i.exec(style)?.[1];
  if (level === undefined) return undefined;
  const sign = [...element.querySelectorAll(`[${look}]`)].find((one) =>
    /mso-list:\s*ignore/i.test(one.getAttribute(look) ?? ''),
  );
  const text = sign?.textContent?.trim() ?? '';
  sign?.remove();
  return { element, level: Number(level), isOrdered: /^\(?[\da-z]{1,3}[.)]/i.test(text) };
}

function makeList(items: readonly WordItem[]): void {
  const document = items[0]!.element.ownerDocument;
  const open: { list: Element; level: number }[] = [];
  const anchor = items[0]!.element;
  for (const { element, level, isOrdered } of items) {
    while (open.length > 1 && open.at(-1)!.level > level) open.pop();
    const current = open.at(-1);
    if (!current || current.level < level) {
      const list = document.createElement(isOrdered ? 'ol' : 'ul');
      if (current) (current.list.lastElementChild ?? current.list).append(list);
      else anchor.before(list);
      open.push({ list, level });
    }
    const item = document.createElement('li');
    const paragraph = document.createElement('p');
    paragraph.append(...element.childNodes);
    item.append(paragraph);
    open.at(-1)!.list.append(item);
    element.remove();
  }
}
