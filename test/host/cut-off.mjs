import { tags } from './browser.mjs';

/** Our text that a person cannot see whole: outside of its element, cut by a box, or under other text. */
export const cutOff = (page, names = tags) =>
  page.evaluate(async (names) => {
    const found = [];
    for (const element of within(document)) {
      const name = element.localName;
      await element.updateComplete;
      // What moves to its place is looked at once it is there.
      const moves = [...element.shadowRoot.querySelectorAll('*')].flatMap((node) => node.getAnimations());
      await Promise.all(moves.map(({ finished }) => finished));
      const root = element.shadowRoot.querySelector('.root');
      // A term is a word of the text around it.
      if (!root) continue;
      const frame = root.getBoundingClientRect();
      const words = textBoxes(root);
      for (const { text, box, parent } of words) {
        if (
          parent.closest('.scroller') &&
          parent.closest('.scroller').scrollWidth > parent.closest('.scroller').clientWidth
        )
          continue;
        if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1)
          found.push(`${name}: "${text}" leaves the element`);
        const cutting = parent.closest('button, summary, label, td, th, legend');
        const edge = cutting?.getBoundingClientRect();
        // The box of a letter is higher than its line.
        const slack = box.height / 5;
        if (
          edge &&
          (box.bottom > edge.bottom + slack || box.top < edge.top - slack || box.right > edge.right + 1)
        )
          found.push(`${name}: "${text}" leaves its <${cutting.localName}>`);
      }
      for (const [i, one] of words.entries()) {
        for (const other of words.slice(i + 1)) {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          const part = down / Math.min(one.box.height, other.box.height);
          if (across > 2 && part > 0.4) found.push(`${name}: "${one.text}" and "${other.text}" overlap`);
        }
      }
    }
    return found;

    /** Those that stand in another one too. */
    function within(place) {
      return [...place.querySelectorAll('*')].flatMap((node) => [
        ...(names.includes(node.localName) ? [node] : []),
        ...(node.shadowRoot ? within(node.shadowRoot) : []),
      ]);
    }

    function textBoxes(root) {
      const boxes = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { currentNode: node } = walker;
        const parent = node.parentElement;
        if (!node.data.trim() || parent.closest('.hidden, textarea') || !parent.checkVisibility()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (box.width > 1) boxes.push({ text: node.data.trim().slice(0, 40), box, parent });
        }
      }
      return boxes;
    }
  }, names);
