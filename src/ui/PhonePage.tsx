import { PhoneBar } from './PhoneBar.tsx';
import { PhoneView } from './PhoneView.tsx';
import { Tabs } from './Tabs.tsx';

/** What a phone has in place of bar, strip and views; the others do without it. */
export function PhonePage() {
  return (
    <>
      <PhoneBar />
      <PhoneView />
      <Tabs />
    </>
  );
}
