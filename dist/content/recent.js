/** More than a page asks for. A server is asked for whatever anybody writes into an address. */
const most = 100;
/** What was asked for last; what came first goes. */
class Recent extends Map {
    set(key, value) {
        for (const first of this.keys()) {
            if (this.size < most)
                break;
            this.delete(first);
        }
        return super.set(key, value);
    }
}

export { Recent };
