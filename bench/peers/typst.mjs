// A Markdown resume set by Typst in one warm process, each line's text changed each time, since Typst remembers what it has set.
import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const escape = text => text.replace(/\[([^\]]*)\]\(<[^>]*>\)/g, '$1').replace(/\\([\\`*_[\]<>#|~&.)+-])/g, '$1').replace(/\*\*/g, '').replace(/[\\#$*_@<>`~[\]]/g, '\\$&');
const source = readFileSync(process.argv[2], 'utf8').split('\n').map(line => {
  const heading = /^(#+) (.*)/.exec(line);
  return heading ? '='.repeat(heading[1].length) + ' ' + escape(heading[2]) : line.startsWith('- ') ? '- ' + escape(line.slice(2)) : escape(line);
}).join('\n');
const compiler = NodeCompiler.create();
const times = [];
let size = 0;
for (let round = 0; round < 220; round++) {
  const start = performance.now();
  size = compiler.pdf({ mainFileContent: '#set text(size: 10.5pt)\n' + source.replace(/(\S)$/gm, `$1 ${round}`) }).length;
  if (round >= 20) times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
console.log(`| Typst, warm, every line changed each time | ${times[times.length >> 1].toFixed(1)} | ${times[Math.floor(times.length * 0.95)].toFixed(1)} | ${Math.round(size / 1024)} |`);
