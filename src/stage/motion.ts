// How much may move on the stage.

/** `less`: nothing moves, pictures only fade. */
export type Motion = 'full' | 'less';
