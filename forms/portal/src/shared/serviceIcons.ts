import {
  mdiAccountGroupOutline, mdiAlertOutline, mdiCartOutline, mdiChatOutline, mdiFileDocumentEditOutline, mdiHammerWrench,
  mdiHandCoinOutline, mdiHomeCityOutline, mdiPackageVariantClosed, mdiShieldCheckOutline, mdiStoreOutline, mdiTools, mdiTruckOutline, mdiVote,
} from '@mdi/js';

// A model names its icon as in the Material Design Icons; only these few travel to the browser.
const ICONS: Record<string, string> = {
  'account-group': mdiAccountGroupOutline, alert: mdiAlertOutline, cart: mdiCartOutline, chat: mdiChatOutline, comment: mdiChatOutline,
  wrench: mdiTools, tools: mdiTools, 'hammer-wrench': mdiHammerWrench, cash: mdiHandCoinOutline, 'hand-coin': mdiHandCoinOutline,
  'home-city': mdiHomeCityOutline, package: mdiPackageVariantClosed, 'package-variant': mdiPackageVariantClosed,
  'shield-check': mdiShieldCheckOutline, store: mdiStoreOutline, truck: mdiTruckOutline, vote: mdiVote, trolley: mdiCartOutline,
};

export function serviceIcon(name: string | null | undefined): string {
  const plain = (name ?? '').replace(/^mdi[-:]/, '').replace(/-outline$/, '');
  return ICONS[plain] ?? mdiFileDocumentEditOutline;
}
