/**
 * Stands in for d3-color in what readers get: what interpolates asks it of every text whether it is a colour.
 * None is, since marks are coloured by their classes.
 */
function none(): null {
  return null;
}

export { none as color, none as cubehelix, none as hcl, none as hsl, none as lab, none as rgb };
