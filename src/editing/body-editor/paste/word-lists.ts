/** A paragraph that Word formats as a list item. */
interface WordItem {
  readonly element: Element;
  readonly level: number;
  readonly isOrdered: boolean;
}

/**
 * Replaces the paragraphs that Word writes for list items by lists. Word gives
 * their levels and markers only in `mso-list` styles.
 * @param styleAttribute attribute that holds the original `style`
 */
export function convertWordLists(body: HTMLElement, styleAttribute: string): void {
  const paragraphs = [...body.querySelectorAll('p')];
  let run: WordItem[] = [];
  const flush = () => {
    if (run.length > 0) makeList(run);
    run = [];
  };
  for (const element of paragraphs) {
    const item = wordItem(element, styleAttribute);
    const last = run.at(-1);
    if (last && (!item || nextElement(last.element) !== element)) flush();
    if (item) run.push(item);
  }
  flush();
}

function nextElement(element: Element): Element | null {
  return element.nextElementSibling;
}

function wordItem(element: Element, styleAttribute: string): WordItem | undefined {
  const style = element.getAttribute(styleAttribute) ?? '';
  const level = /mso-list:[^;]*\blevel(\d+)/i.exec(style)?.[1];
  if (level === undefined) return undefined;
  const sign = [...element.querySelectorAll(`[${styleAttribute}]`)].find((one) =>
    /mso-list:\s*ignore/i.test(one.getAttribute(styleAttribute) ?? ''),
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
