/**
 * Lets what stays on the page go to its new place before the reader's eyes. What moves has the same `data-moves` before
 * and after. It stands still for whoever asked their device for less motion.
 */
class MotionController {
    #host;
    #places;
    constructor(host) {
        (this.#host = host).addController(this);
    }
    /** To be called before the change. */
    remember() {
        if (!this.#host.hasUpdated)
            return;
        this.#places = new Map(this.#shown().map((element) => [element.dataset['moves'], element.getBoundingClientRect()]));
    }
    hostUpdated() {
        const places = this.#places;
        this.#places = undefined;
        if (!places || matchMedia('(prefers-reduced-motion: reduce)').matches)
            return;
        const moves = this.#shown().map((element) => {
            const to = element.getBoundingClientRect();
            const from = places.get(element.dataset['moves']) ?? to;
            return [element, `${from.x - to.x}px ${from.y - to.y}px`];
        });
        // All are measured before the first one moves.
        for (const [element, translate] of moves)
            element.animate({ translate: [translate, '0 0'] }, { duration: 350, easing: 'ease' });
    }
    #shown() {
        return [...this.#host.renderRoot.querySelectorAll('[data-moves]')].filter((element) => element.checkVisibility());
    }
}

export { MotionController };
