/** What was asked for last; what came first goes. */
export declare class Recent<Key, Value> extends Map<Key, Value> {
    set(key: Key, value: Value): this;
}
