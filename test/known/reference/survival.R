# Run: Rscript test/known/reference/survival.R > test/known/reference/survival.json
# The independent program against which curves of survival are checked: R's package survival, whose standard errors of
# the Aalen-Johansen estimate are infinitesimal jackknives.

suppressPackageStartupMessages(library(survival))

# Weeks of remission of acute leukaemia, 6-MP and placebo: Freireich et al. 1963, as Gehan 1965 has them.
mp <- data.frame(
  time = c(6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35),
  ended = c(1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0))
placebo <- data.frame(
  time = c(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23), ended = 1)

# Made up by a rule that the tests follow too: many ties, endings and lives that go on at the same times.
i <- 1:240
made <- data.frame(time = ((37 * i) %% 101) %% 40 / 2, cause = (i * i + i %/% 5) %% 7 %% 3)
made$ended <- as.integer(made$cause > 0)

number <- function(x) ifelse(is.na(x), "null", trimws(formatC(x, digits = 12, format = "g")))
list_of <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")

quantiles <- function(data) {
  one <- function(scale) {
    found <- quantile(survfit(Surv(time, ended) ~ 1, data, conf.type = scale), c(.25, .5, .75))
    sprintf('"%s": {"time": %s, "low": %s, "high": %s}', scale, list_of(found$quantile), list_of(found$lower),
            list_of(found$upper))
  }
  paste0("{", paste(sapply(c("log", "log-log", "plain"), one), collapse = ",\n    "), "}")
}

curve <- function(data) {
  found <- summary(survfit(Surv(time, ended) ~ 1, data))
  sprintf('{"times": %s,\n    "survival": %s,\n    "error": %s}', list_of(found$time), list_of(found$surv),
          list_of(found$std.err))
}

incidences <- function(data) {
  one <- function(from) {
    later <- data[data$time > from, ]
    found <- survfit(Surv(time, factor(cause, 0:2)) ~ 1, later)
    last <- nrow(found$pstate)
    sprintf('{"from": %s, "lives": %d, "open": %s, "first": %s, "second": %s, "error": %s}',
            number(from), nrow(later), number(found$pstate[last, 1]), number(found$pstate[last, 2]),
            number(found$pstate[last, 3]), number(found$std.err[last, 2]))
  }
  paste0("[", paste(sapply(c(0, 2, 5.5, 12, 17), one), collapse = ",\n    "), "]")
}

cat(sprintf('{\n  "mp": %s,\n  "mpCurve": %s,\n  "placebo": %s,\n  "made": %s,\n  "madeCurve": %s,\n  "incidence": %s\n}\n',
            quantiles(mp), curve(mp), quantiles(placebo), quantiles(made), curve(made), incidences(made)))
