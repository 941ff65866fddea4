import type { Preview } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import '../src/index.js';
import '../src/languages.js';
import './docs.css';
import { argTypesOf, describe, eventNames } from './reference.js';
import { clearTheStage, globalTypes, initialGlobals, keepThePlace, onStage, setTheStage } from './stage.js';

// The panel of actions shows what an event carries, and leaves out what every event has.
for (const name of eventNames) {
  const log = action(name);
  addEventListener(name, (event) => {
    log(Object.fromEntries(Object.entries(event).filter(([field]) => field !== 'isTrusted')));
  });
}

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  argTypes: { dir: { control: 'select', options: ['ltr', 'rtl'] } },
  loaders: [setTheStage],
  beforeEach: clearTheStage,
  afterEach: keepThePlace,
  decorators: [onStage],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      codePanel: true,
      extractArgTypes: argTypesOf,
      extractComponentDescription: describe,
      source: { excludeDecorators: true },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'Put it on your page',
          'For developers',
          'For designers',
          'Design tokens',
          'Content and sources',
          'Accessibility',
          'Privacy and intended purpose',
          'Guarantees',
          'Changelog',
          'Page patterns',
          'Elements',
        ],
      },
    },
  },
};

export default preview;
