import type { ReactiveController, ReactiveControllerHost } from 'lit';
type Host = ReactiveControllerHost & {
    readonly hasUpdated: boolean;
    readonly renderRoot: ParentNode;
};
/**
 * Lets what stays on the page go to its new place before the reader's eyes. What moves has the same `data-moves` before
 * and after. It stands still for whoever asked their device for less motion.
 */
export declare class MotionController implements ReactiveController {
    #private;
    constructor(host: Host);
    /** To be called before the change. */
    remember(): void;
    hostUpdated(): void;
}
export {};
