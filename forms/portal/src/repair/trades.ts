import {
  mdiDoor, mdiDotsHorizontalCircleOutline, mdiElevatorPassengerOutline, mdiFaucet, mdiFireExtinguisher, mdiFlashOutline, mdiGasBurner, mdiWall,
} from '@mdi/js';

const ICONS: Record<string, string> = {
  WATER: mdiFaucet, ELECTRICITY: mdiFlashOutline, GAS: mdiGasBurner, LIFT: mdiElevatorPassengerOutline, FIRE: mdiFireExtinguisher, DOORS: mdiDoor, STRUCTURE: mdiWall,
};

/** The picture of a kind of damage or of the trade that repairs it. */
export function tradeIcon(trade: string): string {
  return ICONS[trade] ?? mdiDotsHorizontalCircleOutline;
}

/** Where a person may be in danger while typing: told before anything else what to do. */
export const DANGEROUS = ['GAS', 'LIFT', 'FIRE', 'ELECTRICITY'];
