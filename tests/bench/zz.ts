import { serveFolder } from '../../src/build/serve.ts';
import { measureGradebook } from './gradebook.ts';
import { table } from './table.ts';

const s = await serveFolder('/tmp/wt/out/dist', 0);
const m = await measureGradebook({ dist: '/tmp/wt/out/dist', ours: s.url });
console.log(table(m.rows));
console.log(m.notes.join('\n'));
process.exit();
