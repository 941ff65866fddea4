import type { FigureId, PopulationId } from './ids.js';
import type { Figure, PopulationShare } from './schema.js';

/* The numbers, in no language. Counts and shares are as printed: 63 of 226 is printed as 28.1 %. */

export const populations: Readonly<Record<PopulationId, PopulationShare>> = {
  'systemic-sclerosis': { low: 25, high: 40, sources: ['valenzuela2016', 'w-samoes2023'] },
  'juvenile-dermatomyositis': { low: 10, high: 70, sources: ['hoeltzel2014'] },
  'adult-dermatomyositis': { value: 20, sources: ['hoeltzel2014', 'w-tma'] },
  lupus: { value: 7, sources: ['w-sle-budin'] },
};

export const figures: Readonly<Record<FigureId, Figure>> = {
  'PV-1': {
    population: 'systemic-sclerosis',
    value: 24.7,
    count: 1290,
    total: 5218,
    sources: ['valenzuela2016'],
  },
  'PV-2': { population: 'systemic-sclerosis', value: 23, count: 300, total: 1305, sources: ['w-baron2016'] },
  'PV-3': {
    population: 'systemic-sclerosis',
    value: 38,
    count: 215,
    total: 568,
    sources: ['valenzuela2020'],
  },
  'PV-4': { population: 'systemic-sclerosis', value: 28.1, count: 63, total: 226, sources: ['w-samoes2023'] },
  'PV-5': { population: 'systemic-sclerosis', value: 40.3, count: 91, total: 226, sources: ['w-samoes2023'] },
  'PV-6': {
    population: 'juvenile-dermatomyositis',
    value: 13,
    count: 84,
    total: 631,
    sources: ['orandi2018'],
  },
  'PV-7': {
    population: 'juvenile-dermatomyositis',
    value: 22.9,
    count: 11,
    total: 48,
    sources: ['w-jdm-tr'],
  },
  'PV-8': {
    population: 'juvenile-dermatomyositis',
    value: 43,
    count: 23,
    total: 54,
    sources: ['w-jdm-scielo'],
  },
  'PV-9': {
    population: 'juvenile-dermatomyositis',
    value: 47.1,
    count: 16,
    total: 34,
    sources: ['w-jdm-2012'],
  },
  'PV-10': { population: 'juvenile-dermatomyositis', low: 10, high: 70, sources: ['hoeltzel2014'] },
  'PV-11': { population: 'adult-dermatomyositis', value: 20, sources: ['hoeltzel2014', 'w-tma'] },
  'PV-12': { population: 'lupus', value: 6.9, count: 9, total: 130, sources: ['w-sle-budin'] },
};
