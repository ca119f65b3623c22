/** The serving program itself: first start, stop, start again, killed, told to stop, refused. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProgram, temporaryData, waitForEnd } from '../support/running-program.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let data: Awaited<ReturnType<typeof temporaryData>>;

beforeAll(async () => {
  data = await temporaryData();
});

afterAll(() => data.remove());

const sentenceOf = async (address: string): Promise<string> =>
  (await (await fetch(`${address}/cciaa-ms/2019`)).text()).slice(0, 400_000);

describe('[E] program', () => {
  it('the first start loads the demonstration and says where it is; SIGTERM ends it in order', async () => {
    const program = await startProgram(data.directory);
    expect(program.printed()).toContain('Camera di commercio di Massa-Carrara, 2019');
    expect(program.printed()).toContain('/cciaa-lu/2019');
    expect(await sentenceOf(program.address)).toContain('97,75');
    expect(await program.stop()).toBe(0);
  });

  it('the second start finds the data and loads nothing', async () => {
    const program = await startProgram(data.directory);
    expect(program.printed()).not.toContain('dimostrativo');
    expect(await sentenceOf(program.address)).toContain('97,75');
    await program.stop();
  });

  it('starts again after it was killed without warning', async () => {
    const killed = await startProgram(data.directory);
    killed.process.kill('SIGKILL');
    await waitForEnd(killed);
    const program = await startProgram(data.directory);
    expect(await sentenceOf(program.address)).toContain('97,75');
    await program.stop();
  });

  it('says so when the port is taken, and leaves no database running', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const child = spawn(process.execPath, ['dist/serve.mjs'], {
      cwd: ROOT,
      env: { ...process.env, DATABASE_URL: '', TRAGUARDO_DATA: data.directory, PORT: String(port) },
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    const code = await new Promise((resolve) => child.once('exit', resolve));
    other.close();
    expect(code).toBe(1);
    expect(said).toContain(`la porta ${port} è già in uso`);
    const program = await startProgram(data.directory);
    expect(program.printed()).toContain('avviata');
    await program.stop();
  });
});
