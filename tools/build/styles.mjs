// Prepares the design system for pages under a strict content security policy: styles, fonts and icons, all served
// from the same host.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} root
 * @returns {string} the styles of Bootstrap Italia without the font that its video player carries as data (fonts come
 *   from this host only, and there is no video)
 */
export function designStyles(root) {
  const text = readFileSync(join(designFolder(root), 'css/bootstrap-italia.min.css'), 'utf8');
  const styles = text
    .replace(/@font-face\{font-family:VideoJS;[^}]*\}/, '')
    .replace(/\/\*# sourceMappingURL=.*?\*\//, '');
  if (styles.includes('@font-face'))
    throw new Error('Bootstrap Italia carries a font that the build does not know');
  return styles;
}

/** @param {string} root */
export function iconSprites(root) {
  return readFileSync(join(designFolder(root), 'svg/sprites.svg'), 'utf8');
}

/**
 * The fonts of the design system with the rules that declare them (its own styles declare none).
 * @param {string} root
 * @returns {{ name: string, path: string, rule: (address: string) => string }[]}
 */
export function fonts(root) {
  const folder = join(designFolder(root), 'fonts');
  return readdirSync(folder).flatMap((family) =>
    readdirSync(join(folder, family))
      .filter((name) => name.endsWith('.woff2'))
      .map((name) => ({
        name,
        path: join(folder, family, name),
        rule: (/** @type {string} */ address) => fontRule(family.replaceAll('_', ' '), name, address),
      })),
  );
}

/**
 * @param {string} family
 * @param {string} name file name that ends in weight and style, e.g. `…latin-700italic.woff2`
 * @param {string} address
 */
function fontRule(family, name, address) {
  const [, weight, italic] = /-(\d+|regular)?(italic)?\.woff2$/.exec(name) ?? [];
  const style = italic === undefined ? 'normal' : 'italic';
  const numericWeight = weight === undefined || weight === 'regular' ? '400' : weight;
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${numericWeight};font-display:swap;src:url("${address}") format("woff2")}`;
}

/** @param {string} root */
function designFolder(root) {
  return join(root, 'node_modules/bootstrap-italia/dist');
}
