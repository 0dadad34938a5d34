/** express-pouchdb on leveldb in a process of its own: `node tools/bench/pouchServer.ts FOLDER`. Prints its port. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { loadPouch } from './pouchPackages.ts';

const [folder = ''] = process.argv.slice(2);
const { PouchDB, express, expressPouchDB } = loadPouch();
const app = express();
// Only what replication needs: every further middleware would cost it time.
app.use(
  expressPouchDB(PouchDB.defaults({ prefix: join(folder, '/') }), {
    mode: 'minimumForPouchDB',
    inMemoryConfig: true,
  }),
);
const server = createServer(app).listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' && address !== null ? address.port : '');
});
