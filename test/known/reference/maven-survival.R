# Run: Rscript test/known/reference/maven-survival.R ../shared/data/maven > test/known/reference/maven-survival.json
# The independent program against which curves over the CRM export are checked: R's package survival.

suppressPackageStartupMessages(library(survival))
deals <- read.csv(file.path(commandArgs(TRUE)[1], "sales_pipeline.csv"))
deals <- deals[deals$engage_date != "", ]
start <- as.Date(deals$engage_date)
end <- as.Date(ifelse(deals$close_date == "", NA, deals$close_date))
today <- max(start, end, na.rm = TRUE)
life <- data.frame(
  days = as.numeric(ifelse(is.na(end), today, end)) - as.numeric(start),
  cause = ifelse(deals$deal_stage == "Won", 1, ifelse(deals$deal_stage == "Lost", 2, 0)),
  agent = deals$sales_agent)

number <- function(x) ifelse(is.na(x), "null", trimws(formatC(x, digits = 12, format = "g")))
row <- function(...) paste0("[", paste(number(c(...)), collapse = ", "), "]")

median_of <- function(data, scale) {
  found <- quantile(survfit(Surv(days, cause > 0) ~ 1, data, conf.type = scale), .5)
  row(found$quantile, found$lower, found$upper, nrow(data), sum(data$cause == 0))
}

from <- function(age, within = Inf) {
  later <- life[life$days > age, ]
  found <- summary(survfit(Surv(days, factor(cause, 0:2)) ~ 1, later), times = min(age + within, max(later$days)))
  row(age, found$pstate[1, 2], found$std.err[1, 2], found$pstate[1, 3], found$pstate[1, 1], nrow(later))
}

converted <- survfit(Surv(ifelse(cause == 1, days, as.numeric(today) - as.numeric(start)), cause == 1) ~ 1, life)
by <- summary(converted, times = 90)

# What was open on 2017-08-15, the amounts of it not known: expected by the end of the quarter, held against what was
# open on 2017-05-15.
forecast <- function(day, earlier, left) {
  was <- deals[start <= day, ]
  begun <- start[start <= day]
  ended <- !is.na(end[start <= day]) & end[start <= day] <= day
  lasted <- as.numeric(ifelse(ended, end[start <= day], day)) - as.numeric(begun)
  how <- ifelse(ended, ifelse(was$deal_stage == "Won", 1, 2), 0)
  curve <- survfit(Surv(lasted, factor(how, 0:2)) ~ 1)
  at <- function(column, time) {
    place <- findInterval(time, curve$time)
    ifelse(place == 0, c(1, 0, 0)[column], curve$pstate[pmax(1, place), column])
  }
  between <- function(age) pmax(0, (at(2, age + left) - at(2, age)) / at(1, age))
  age <- as.numeric(earlier) - as.numeric(begun)
  then <- age >= 0 & lasted > age
  came <- sum(then & how == 1 & lasted <= age + left)
  factor <- (came + 10) / (sum(between(age[then])) + 10)
  open <- how == 0
  p <- pmin(1, factor * between(lasted[open]))
  p[at(1, lasted[open]) <= 0] <- 0
  c(sum(open), factor, sum(p) * mean(was$close_value[how == 1]))
}

cat(sprintf('{\n  "all": %s,\n  "logLog": %s,\n  "agent": %s,\n  "from": [%s],\n  "within": %s,\n  "converted": %s,\n  "forecast": %s\n}\n',
            median_of(life, "log"), median_of(life, "log-log"),
            median_of(life[life$agent == "Anna Snelling", ], "log"),
            paste(sapply(c(0, 28, 70, 126), from), collapse = ", "), from(60, 30), row(1 - by$surv, by$std.err),
            row(forecast(as.Date("2017-08-15"), as.Date("2017-05-15"), 46))))
