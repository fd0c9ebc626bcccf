/** A name such as `policy:sales.route-cases`, which breaks after its parts where a line is too short for it. */
import { Fragment } from 'react';

const PART = /(?<=[.:-])|(?<=[a-z])(?=[A-Z])/;

export function Dotted({ name }: { readonly name: string }) {
  return name.split(PART).map((part, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
