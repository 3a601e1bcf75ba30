import type { Execution } from "../execution.ts";

export class SessionService {
  private readonly x: Execution;

  constructor(x: Execution) {
    this.x = x;
  }

  getActiveUser() {
    return this.person();
  }
  getEffectiveUser() {
    return this.person();
  }
  getScriptTimeZone() {
    return this.x.cloud.scriptZone.name;
  }
  getActiveUserLocale() {
    return this.x.cloud.locale.tag.slice(0, 2);
  }
  getTemporaryActiveUserKey() {
    return `key-${this.x.user}`;
  }

  /** In formulas and simple triggers nobody is named. [platform 8.11] */
  private readonly person = () => {
    const { mode, user } = this.x;
    return this.x.expose("User", new Person(mode === "FULL" ? user : ""));
  };
}

class Person {
  private readonly address: string;

  constructor(address: string) {
    this.address = address;
  }

  getEmail() {
    return this.address;
  }
}
