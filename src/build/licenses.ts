// The command `npm run licenses`: what software of others travels in the game, and under which licence.
import { objections, readNotices } from './notices.ts';

const notices = await readNotices(process.cwd());
const widest = Math.max(...notices.map(({ name }) => name.length));
for (const { name, version, licence } of notices) {
  console.log(`${name.padEnd(widest)}  ${version.padEnd(8)}  ${licence}`);
}
const against = objections(notices);
for (const one of against) console.error(one);
console.log(`${notices.length} pieces of software, ${against.length} objections`);
process.exitCode = against.length === 0 ? 0 : 1;
