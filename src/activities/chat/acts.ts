// What can be done about a message besides replying; a file of its own, for schemas do not travel to browsers.

export const REPORT = 'report';
export const MUTE = 'mute';

/** What can be done before it. */
export const ASK = 'ask';
