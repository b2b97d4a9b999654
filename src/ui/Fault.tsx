interface Props {
  /** What it is about, in the page's own names; empty where that is not known. */
  readonly place: string;
  readonly text: string;
  /** Where it stands in a file, for those who edit it by hand. */
  readonly path?: string;
}

/** One thing wrong with a link or a file: what it is about, what is wrong and what to do, and where it stands. */
export function Fault({ place, text, path }: Props) {
  const keys = path?.replace(/^\$\.?/, '') ?? '';
  return (
    <>
      {place && <b>{place}: </b>}
      {text} {keys !== '' && <code data-path>{keys}</code>}
    </>
  );
}
