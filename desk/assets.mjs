// Fetches what package-lock.json names into node_modules, and does nothing where it is there already: a build with no change
// in it needs no network.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const mark = 'node_modules/.rawi-lock';
const lock = readFileSync('package-lock.json', 'utf8');
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const run = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
        stdio: ['ignore', 'inherit', 'inherit'],
        shell: process.platform === 'win32',
    });
    if (run.status !== 0) {
        console.error('the desk needs npm for its assets; it said what is wrong above' + (run.error ? ': ' + run.error.message : ''));
        process.exit(1);
    }
    writeFileSync(mark, lock);
}
