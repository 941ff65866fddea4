/** Where a page wants nothing of ours, such as around what its visitors write; a space or a capital makes no difference. */
export declare const off = "[data-calcinosis*=\"off\" i]";
