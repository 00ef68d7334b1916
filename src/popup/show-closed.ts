import type { Screen } from '../host/screen';
import type { Unreachable } from '../tab/connect';
import { openExtensionDetails, reload, toggleReaderView } from '../tab/steps';

/** Why a tab's page is closed to Lede, and what is left to do. */
interface Refused {
  readonly why: Unreachable;
  readonly hasReaderView: boolean;
}

/** Shows why the page of a tab is closed to Lede, with what can be done about it. */
export function showClosed(
  screen: Screen,
  tabId: number | undefined,
  { why, hasReaderView }: Refused,
): void {
  const take = (act: () => Promise<void>, then: () => void) => (): void => {
    act().then(then, (error: unknown) => {
      console.error('Lede: a step failed.', error);
      screen.showState('failed');
    });
  };
  const close = (): void => {
    window.close();
  };
  const toggle = take(() => toggleReaderView(tabId), close);
  const readAnew = (): void => {
    location.reload();
  };
  screen.showState(why, {
    ...(hasReaderView ? { openReaderView: toggle } : {}),
    leaveReaderView: toggle,
    openDetails: take(openExtensionDetails, close),
    loadAgain: take(() => reload(tabId), readAnew),
  });
}
