import type { ComponentChildren } from "preact";
import type { App } from "../store/app.ts";
import type { Screen } from "../store/navigation.ts";
import { type Speech, useSpeech } from "../words.ts";
import { Icon } from "./icon.tsx";
import { ScreenTitle } from "./screen-title.tsx";

interface Props {
  readonly app: App;
  readonly children: ComponentChildren;
}

/** The title of a screen within a section, below the way back to where it was opened from. */
export function ScreenHead({ app, children }: Props) {
  const speech = useSpeech();
  const { navigation, session } = app;
  const parent = navigation.parent.value;
  const nameOf = (screen: Screen) =>
    screen.kind === "metric"
      ? session.dashboard.value?.tiles.find(({ metric }) => metric === screen.metric)?.name
      : undefined;
  return (
    <>
      {parent !== null && (
        <button type="button" class="back" onClick={navigation.back}>
          <Icon name="back" />
          {nameOf(parent) ?? screenName(parent, speech)}
        </button>
      )}
      <ScreenTitle>{children}</ScreenTitle>
    </>
  );
}

function screenName({ kind }: Screen, { page }: Speech): string {
  switch (kind) {
    case "loading":
    case "start":
    case "dashboard":
    case "metric":
    case "goal":
      return page.nav.dashboard;
    case "funnel":
    case "people":
    case "alerts":
    case "more":
      return page.nav[kind];
    case "person":
    case "plan":
      return page.nav.people;
    case "alert":
    case "days-off":
      return page.nav.alerts;
    case "digests":
    case "digest":
      return page.digests.title;
    case "new-alert":
      return page.newAlert.title;
    case "choose":
      return page.choose.title;
    case "own":
      return page.own.title;
    case "data":
    case "source":
      return page.data.title;
    case "history":
      return page.more.history;
  }
}
