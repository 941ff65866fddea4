/** More than a page asks for. A server is asked for whatever anybody writes into an address. */
const most = 100;

/** What was asked for last; what came first goes. */
export class Recent<Key, Value> extends Map<Key, Value> {
  override set(key: Key, value: Value): this {
    for (const first of this.keys()) {
      if (this.size < most) break;
      this.delete(first);
    }
    return super.set(key, value);
  }
}
