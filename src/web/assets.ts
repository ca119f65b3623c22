/** Assets of the pages: built files whose names hold the hash of their content, so that they may be kept for ever. */

/** Where the built assets lie and under which name each is found. */
export interface AssetFolder {
  /** Folder of the built files. */
  readonly directory: string;
  /** Name before hashing (`sprites.svg`) → name of the file. */
  readonly manifest: Readonly<Record<string, string>>;
}

/** Path under which assets are served. */
export const ASSET_PREFIX = '/assets/';

/** The addresses of assets; throws on a name that the build has not made, which is a fault of the program. */
export const assetAddresses =
  ({ manifest }: AssetFolder) =>
  (name: string): string => {
    const file = manifest[name];
    if (file === undefined) throw new Error(`asset not built: ${name}`);
    return `${ASSET_PREFIX}${file}`;
  };
