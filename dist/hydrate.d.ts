/**
 * Has the elements take over what `calcinosis-elements/ssr.js` rendered on the server, node by node, where they would
 * else render afresh. Import it beside the elements, in any order, before they first render: in the same script.
 */
import './globals.js';
