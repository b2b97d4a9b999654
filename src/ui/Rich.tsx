/** Sets the parts of a message that stand between `<b>` and `</b>` in bold; all else is plain text. */
export function Rich({ text }: { readonly text: string }) {
  let bold = false;
  return text.split(/(<\/?b>)/).map((part, i) => {
    if (part === '<b>' || part === '</b>') {
      bold = part === '<b>';
      return null;
    }
    // Parts have no identity but their place in the message.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    return bold ? <b key={i}>{part}</b> : part;
  });
}
