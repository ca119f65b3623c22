/** An icon of the design system, drawn from the sprite file that this server serves; decoration only. */

/** An icon by its name in the sprite (`it-search`). `sprites` is the address of the sprite file. */
export const Icon = ({
  sprites,
  name,
  size = 'sm',
}: {
  sprites: string;
  name: string;
  size?: 'xs' | 'sm' | 'md';
}) => (
  <svg class={`icon icon-${size}`} aria-hidden="true" focusable="false">
    <use href={`${sprites}#${name}`} />
  </svg>
);
