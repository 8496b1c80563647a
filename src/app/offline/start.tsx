// The beginning of everything about being without a network. It is fetched when nothing else is to be done.
import { startKeeping } from './keeping.ts';

export async function start(): Promise<void> {
  await startKeeping();
}
