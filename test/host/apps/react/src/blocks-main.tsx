import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Blocks } from './Blocks.js';

const place = document.querySelector('#app')!;
const app = (
  <StrictMode>
    <Blocks />
  </StrictMode>
);

if (place.hasChildNodes()) hydrateRoot(place, app);
else createRoot(place).render(app);
