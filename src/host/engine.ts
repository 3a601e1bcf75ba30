import {
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type IWorkbookData,
  type Workbook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { createUniver } from "@univerjs/presets";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { readQuotedText } from "./quoted-text.ts";

export type Engine = ReturnType<typeof openEngine>;

/** A workbook in the spreadsheet engine, and when it has done calculating. */
export function openEngine(options: Parameters<typeof createUniver>[0], snapshot: Partial<IWorkbookData>) {
  readQuotedText();
  const { univer, univerAPI } = createUniver(options);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const dirty = injector.get(IActiveDirtyManagerService);
  const calculation = new Calculation((id) => dirty.get(id) !== undefined && dirty.get(id) !== null);
  commands.onCommandExecuted((command, how) => calculation.note(command, how));
  const book = univerAPI.createWorkbook(snapshot);
  const workbook: Workbook = book.getWorkbook();
  return {
    api: univerAPI,
    book,
    workbook,
    commands,
    injector,
    calculation,
    formulas: injector.get(FormulaDataModel),
    write: (sheetId: string, cellValue: NonNullable<ISetRangeValuesMutationParams["cellValue"]>) => {
      const params: ISetRangeValuesMutationParams = {
        unitId: workbook.getUnitId(),
        subUnitId: sheetId,
        cellValue,
      };
      commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
    },
    calculateAll: () => {
      calculation.changed();
      univerAPI.getFormula().executeCalculation();
    },
    dispose: () => univer.dispose(),
  };
}

/** Follows the engine's calculations: it begins one a moment after a change, and says when it has ended. */
class Calculation {
  /** How many calculations have begun. */
  passes = 0;
  private changes = 1;
  private begun = 0;
  private done = 0;
  private waiting: (() => void)[] = [];

  private readonly makesDirty: (commandId: string) => boolean;

  constructor(makesDirty: (commandId: string) => boolean) {
    this.makesDirty = makesDirty;
  }

  note({ id, params }: Readonly<ICommandInfo>, how?: IExecutionOptions): void {
    if (id === SetFormulaCalculationStartMutation.id) {
      this.passes += 1;
      this.begun = this.changes;
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      this.ended(params as ISetFormulaCalculationNotificationMutation);
    } else if (this.makesDirty(id) && !(id === SetRangeValuesMutation.id && how?.onlyLocal)) {
      this.changes += 1;
    }
  }

  changed(): void {
    this.changes += 1;
  }

  settled(): Promise<void> {
    return this.done >= this.changes
      ? Promise.resolve()
      : new Promise((resolve) => this.waiting.push(resolve));
  }

  private ended({ functionsExecutedState, stageInfo }: ISetFormulaCalculationNotificationMutation): void {
    if (stageInfo || functionsExecutedState === undefined) return;
    // A stopped calculation is begun anew by the engine.
    if (functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.done = this.begun;
    if (this.done < this.changes) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
