declare module 'virtual:fonts.css';
declare module 'virtual:fonts-typed.css';

/** Names the rules of the game (`build/rules.ts`). */
declare const RULES_HASH: string;
