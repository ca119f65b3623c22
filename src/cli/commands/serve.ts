/** `serve`: the pages on the local address. */
import { type Command, CommandError, EXIT } from '../command.ts';

const portOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    throw new CommandError(`«${text}» non è una porta: da 1 a 65535.`);
  return port;
};

/** Serves until interrupted. */
export const serveCommand: Command = {
  name: 'serve',
  run: async (call, outside) => {
    const port = portOf(call.port);
    await outside.serve(port === undefined ? {} : { port });
    return EXIT.well;
  },
};
