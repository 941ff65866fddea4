import { render } from 'preact';
import { Blocks } from './Blocks.js';

render(<Blocks />, document.querySelector('#app')!);
