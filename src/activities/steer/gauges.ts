// 掌舵: what is steered by and what can be done; apart from the schema, so that a player loads no zod.

/** 如期、如質、無垢、信任, each from 0 to 100. */
export const GAUGES = ['schedule', 'quality', 'cleanness', 'trust'] as const;
export type Gauge = (typeof GAUGES)[number];

/** The kinds of things that can be done. */
export const DEEDS = ['publish', 'invite', 'answer', 'check'] as const;
export type Deed = (typeof DEEDS)[number];
