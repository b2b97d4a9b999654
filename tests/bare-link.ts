/** A link's text without the seal that the page puts around it: what it says. */
export const bare = (link: string): string =>
  link
    .replace(/~,,(?=[;.])/, '')
    .replace('~,,', '~')
    .replace(/;z=[0-9a-z]{3}$/, '');
