import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly hasUpdated: boolean; readonly renderRoot: ParentNode };

/**
 * Lets what stays on the page go to its new place before the reader's eyes. What moves has the same `data-moves` before
 * and after. It stands still for whoever asked their device for less motion.
 */
export class MotionController implements ReactiveController {
  readonly #host: Host;
  #places: ReadonlyMap<string | undefined, DOMRect> | undefined;

  constructor(host: Host) {
    (this.#host = host).addController(this);
  }

  /** To be called before the change. */
  remember(): void {
    if (!this.#host.hasUpdated) return;
    this.#places = new Map(
      this.#shown().map((element) => [element.dataset['moves'], element.getBoundingClientRect()]),
    );
  }

  hostUpdated(): void {
    const places = this.#places;
    this.#places = undefined;
    if (!places || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const moves = this.#shown().map((element) => {
      const to = element.getBoundingClientRect();
      const from = places.get(element.dataset['moves']) ?? to;
      return [element, `${from.x - to.x}px ${from.y - to.y}px`] as const;
    });
    // All are measured before the first one moves.
    for (const [element, translate] of moves)
      element.animate({ translate: [translate, '0 0'] }, { duration: 350, easing: 'ease' });
  }

  #shown(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-moves]')].filter((element) =>
      element.checkVisibility(),
    );
  }
}
