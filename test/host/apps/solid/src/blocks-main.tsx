import { render } from 'solid-js/web';
import { Blocks } from './Blocks.js';

render(() => <Blocks />, document.querySelector('#app')!);
