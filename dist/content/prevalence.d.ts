import type { FigureId, PopulationId } from './ids.js';
import type { Figure, PopulationShare } from './schema.js';
export declare const populations: Readonly<Record<PopulationId, PopulationShare>>;
export declare const figures: Readonly<Record<FigureId, Figure>>;
