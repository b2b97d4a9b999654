/** Characters of an id. */
const LENGTH = 12;

/** Makes an id for something kept on this device that no other tab makes too. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), (byte) => (byte % 36).toString(36)).join('');
