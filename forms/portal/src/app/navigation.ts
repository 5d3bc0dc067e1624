import {
  mdiAccountCircleOutline, mdiBellOutline, mdiBullhornOutline, mdiCalendarClockOutline, mdiEmailAlertOutline, mdiCheckboxMarkedOutline, mdiClipboardTextClockOutline,
  mdiHomeOutline, mdiScaleBalance, mdiTuneVariant, mdiServerOutline, mdiVote, mdiViewDashboardOutline,
} from '@mdi/js';
import { computed } from 'vue';
import { isAdmin, isManager, isStaff, ownsRules, runsPlatform, seesTasks } from '@/session/session';

export interface Destination {
  name: string;
  label: string;
  icon: string;
}

const home: Destination = { name: 'home', label: 'nav.home', icon: mdiHomeOutline };
const platform: Destination = { name: 'platform', label: 'nav.platform', icon: mdiServerOutline };
const tasks: Destination = { name: 'tasks', label: 'nav.tasks', icon: mdiCheckboxMarkedOutline };
const cases: Destination = { name: 'cases', label: 'nav.cases', icon: mdiClipboardTextClockOutline };
const votes: Destination = { name: 'votes', label: 'nav.votes', icon: mdiVote };
const notices: Destination = { name: 'notices', label: 'nav.notices', icon: mdiBullhornOutline };
const inbox: Destination = { name: 'inbox', label: 'nav.inbox', icon: mdiBellOutline };
const overview: Destination = { name: 'overview', label: 'nav.overview', icon: mdiViewDashboardOutline };
const rulesets: Destination = { name: 'rulesets', label: 'nav.rulesets', icon: mdiScaleBalance };
const parameters: Destination = { name: 'parameters', label: 'nav.parameters', icon: mdiTuneVariant };
const roster: Destination = { name: 'roster', label: 'nav.roster', icon: mdiCalendarClockOutline };
const deliveries: Destination = { name: 'deliveries', label: 'nav.deliveries', icon: mdiEmailAlertOutline };
const me: Destination = { name: 'me', label: 'nav.me', icon: mdiAccountCircleOutline };

/** Everything this person may open, for the rail of a wide screen. */
export const destinations = computed<Destination[]>(() => runsPlatform.value ? [platform, me] : [
  home,
  ...(seesTasks.value ? [tasks] : []),
  cases, votes, notices, inbox,
  ...(isManager.value ? [overview] : []),
  ...(isStaff.value ? [roster] : []),
  ...(isAdmin.value ? [deliveries] : []),
  ...(ownsRules.value ? [rulesets, parameters] : []),
  me,
]);

/** The five of a phone's bottom bar. */
export const bottomDestinations = computed<Destination[]>(() =>
  runsPlatform.value ? [platform, me] : [home, seesTasks.value ? tasks : cases, votes, { ...notices, label: 'nav.noticesShort' }, me]);

/** What the bottom bar has no room for; offered on the page "me". */
export const otherDestinations = computed<Destination[]>(() =>
  destinations.value.filter((one) => !bottomDestinations.value.some((other) => other.name === one.name)));
