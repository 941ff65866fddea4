import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { Blocks } from './Blocks.js';

export const render = () =>
  renderToString(
    <StrictMode>
      <Blocks />
    </StrictMode>,
  );
