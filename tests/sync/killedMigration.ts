/** The victim of the migration test: brings the database in a folder to the newest schema. Prints `begun` just before. */
import { writeSync } from 'node:fs';
import { migrateIn } from '../support/oldDesk.ts';

const [folder = ''] = process.argv.slice(2);
writeSync(1, 'begun\n');
migrateIn(folder);
writeSync(1, 'done\n');
