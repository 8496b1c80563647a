// What a project is measured by; a file of its own, for schemas do not travel to browsers.

/** 如期、如質、無垢、信任, each from 0 to 100. */
export const GAUGES = ['schedule', 'quality', 'cleanness', 'trust'] as const;
export type Gauge = (typeof GAUGES)[number];
