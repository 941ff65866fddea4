/** Whether this copy of the drop-in is the page's first. Of two versions the tags tell, when they are defined. */
export declare function claim(version: string): boolean;
