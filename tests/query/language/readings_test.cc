// SPDX-License-Identifier: GPL-2.0-or-later
// What the words of a list say besides themselves.
#include "query/language/readings.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "query/language/days.h"
#include "query/language/parser.h"
#include "tests/catch.h"

namespace papersearch::readings_test {

namespace {

const Date kToday = *parse_date("2024-10-23");  // a Wednesday

// "tree sort:order | code[the words it is about] …", where "read" is the code words-read.
std::string read(const std::string& text, Wording wording = Wording::kRead) {
  const ParsedQuery parsed = parse_query(text, kToday, wording);
  std::string out = describe(parsed.root);
  if (parsed.order) out += " sort:" + std::string(sort_name(*parsed.order));
  for (std::size_t i = 0; i < parsed.notes.size(); ++i) {
    const Diagnostic& note = parsed.notes[i];
    out += (i == 0 ? " | " : " ") + (note.code == "words-read" ? "read" : note.code) + "[" +
           text.substr(note.at.begin, note.at.size()) + "]";
  }
  return out;
}

struct Row {
  const char *text, *reading;
};

}  // namespace

TEST_CASE("days, votes, orders and exclusions are read in words") {
  const Row rows[] = {
      {"2024년 10월 강화학습", "(and (words 강화학습) (date 2024-10-01..2024-10-31)) | read[2024년 10월]"},
      {"강화학습 2024년 10월", "(and (words 강화학습) (date 2024-10-01..2024-10-31)) | read[2024년 10월]"},
      {"강화학습 2024년 10월에 나온 논문",
       "(and (words 강화학습 논문) (date 2024-10-01..2024-10-31)) | read[2024년 10월에]"},
      {"강화학습 2024년 로봇", "(and (words 강화학습 로봇) (date 2024-01-01..2024-12-31)) | read[2024년]"},
      {"2024년 논문", "(date 2024-01-01..2024-12-31) | read[2024년]"},
      {"24년 10월 로봇", "(and (words 로봇) (date 2024-10-01..2024-10-31)) | read[24년 10월]"},
      {"24년 10월 3일 로봇", "(and (words 로봇) (date 2024-10-03)) | read[24년 10월 3일]"},
      {"2024년 10월 3일", "(date 2024-10-03) | read[2024년 10월 3일]"},
      {"2024년10월 비디오", "(and (words 비디오) (date 2024-10-01..2024-10-31)) | read[2024년10월]"},
      {"10월 음성", "(and (words 음성) (date 2024-10-01..2024-10-31)) | read[10월]"},
      {"음성 10월", "(and (words 음성) (date 2024-10-01..2024-10-31)) | read[10월]"},
      {"음성 10월에", "(and (words 음성) (date 2024-10-01..2024-10-31)) | read[10월에]"},
      {"10월 논문", "(date 2024-10-01..2024-10-31) | read[10월]"},
      {"12월 RAG", "(and (words RAG) (date 2023-12-01..2023-12-31)) | read[12월]"},
      {"10월 3일 로봇", "(and (words 로봇) (date 2024-10-03)) | read[10월 3일]"},
      {"2024-10 강화학습", "(and (words 강화학습) (date 2024-10-01..2024-10-31)) | read[2024-10]"},
      {"강화학습 2024-10", "(and (words 강화학습) (date 2024-10-01..2024-10-31)) | read[2024-10]"},
      {"2024-10-21", "(date 2024-10-21) | read[2024-10-21]"},
      {"2024-10-1 로봇", "(and (words 로봇) (date 2024-10-01)) | read[2024-10-1]"},
      {"2024.10 RAG", "(and (words RAG) (date 2024-10-01..2024-10-31)) | read[2024.10]"},
      {"2024.10.21 RAG", "(and (words RAG) (date 2024-10-21)) | read[2024.10.21]"},
      {"2024. 10. 21 RAG", "(and (words RAG) (date 2024-10-21)) | read[2024. 10. 21]"},
      {"2024/10 RAG", "(and (words RAG) (date 2024-10-01..2024-10-31)) | read[2024/10]"},
      {"2024/10/21", "(date 2024-10-21) | read[2024/10/21]"},
      {"20241021", "(date 2024-10-21) | read[20241021]"},
      {"20241021 로봇", "(and (words 로봇) (date 2024-10-21)) | read[20241021]"},
      {"로봇 20241021", "(and (words 로봇) (date 2024-10-21)) | read[20241021]"},
      {"2024-10-1..2024-10-31", "(date 2024-10-01..2024-10-31) | read[2024-10-1..2024-10-31]"},
      {"2024-10-1..2024-10-31 RAG", "(and (words RAG) (date 2024-10-01..2024-10-31)) | read[2024-10-1..2024-10-31]"},
      {"2024-10.. RAG", "(and (words RAG) (date 2024-10-01..)) | read[2024-10..]"},
      {"..2024-06 RAG", "(and (words RAG) (date ..2024-06-30)) | read[..2024-06]"},
      {"2024-08~2024-10 RAG", "(and (words RAG) (date 2024-08-01..2024-10-31)) | read[2024-08~2024-10]"},
      {"2023..2024 로봇", "(and (words 로봇) (date 2023-01-01..2024-12-31)) | read[2023..2024]"},
      {"2024년 3월부터 10월까지 로봇",
       "(and (words 로봇) (date 2024-03-01..2024-10-31)) | read[2024년 3월부터 10월까지]"},
      {"2024년 3월부터 로봇", "(and (words 로봇) (date 2024-03-01..)) | read[2024년 3월부터]"},
      {"2024년 6월까지 로봇", "(and (words 로봇) (date ..2024-06-30)) | read[2024년 6월까지]"},
      {"2024년 이후 확산 모델", "(and (words 확산 모델) (date 2024-01-01..)) | read[2024년 이후]"},
      {"2024년 6월 이전 확산 모델", "(and (words 확산 모델) (date ..2024-05-31)) | read[2024년 6월 이전]"},
      {"2024-06 이후 확산", "(and (words 확산) (date 2024-06-01..)) | read[2024-06 이후]"},
      {"2024 이후 확산", "(and (words 확산) (date 2024-01-01..)) | read[2024 이후]"},
      {">=2024-10 RAG", "(and (words RAG) (date 2024-10-01..)) | read[>=2024-10]"},
      {">2024-09 RAG", "(and (words RAG) (date 2024-10-01..)) | read[>2024-09]"},
      {"<2024-10 RAG", "(and (words RAG) (date ..2024-09-30)) | read[<2024-10]"},
      {"<=2024-09 RAG", "(and (words RAG) (date ..2024-09-30)) | read[<=2024-09]"},
      {"RAG >=2024-10-15", "(and (words RAG) (date 2024-10-15..)) | read[>=2024-10-15]"},
      {"작년 LLM 에이전트", "(and (words LLM 에이전트) (date 2023-01-01..2023-12-31)) | read[작년]"},
      {"LLM 에이전트 작년", "(and (words LLM 에이전트) (date 2023-01-01..2023-12-31)) | read[작년]"},
      {"작년에 나온 논문", "(date 2023-01-01..2023-12-31) | read[작년에]"},
      {"올해 로봇", "(and (words 로봇) (date 2024-01-01..2024-12-31)) | read[올해]"},
      {"올해 논문", "(date 2024-01-01..2024-12-31) | read[올해]"},
      {"재작년 로봇", "(and (words 로봇) (date 2022-01-01..2022-12-31)) | read[재작년]"},
      {"지난해 로봇", "(and (words 로봇) (date 2023-01-01..2023-12-31)) | read[지난해]"},
      {"금년 로봇", "(and (words 로봇) (date 2024-01-01..2024-12-31)) | read[금년]"},
      {"지난달 비디오 생성", "(and (words 비디오 생성) (date 2024-09-01..2024-09-30)) | read[지난달]"},
      {"지난 달 비디오 생성", "(and (words 비디오 생성) (date 2024-09-01..2024-09-30)) | read[지난 달]"},
      {"비디오 생성 지난달", "(and (words 비디오 생성) (date 2024-09-01..2024-09-30)) | read[지난달]"},
      {"이번 달 논문", "(date 2024-10-01..2024-10-31) | read[이번 달]"},
      {"이번달 RAG", "(and (words RAG) (date 2024-10-01..2024-10-31)) | read[이번달]"},
      {"이달 RAG", "(and (words RAG) (date 2024-10-01..2024-10-31)) | read[이달]"},
      {"지난주 RAG", "(and (words RAG) (date 2024-10-14..2024-10-20)) | read[지난주]"},
      {"지난 주 RAG", "(and (words RAG) (date 2024-10-14..2024-10-20)) | read[지난 주]"},
      {"저번주 RAG", "(and (words RAG) (date 2024-10-14..2024-10-20)) | read[저번주]"},
      {"이번 주 논문", "(date 2024-10-21..2024-10-27) | read[이번 주]"},
      {"이번주 논문", "(date 2024-10-21..2024-10-27) | read[이번주]"},
      {"이번 주에 나온 논문", "(date 2024-10-21..2024-10-27) | read[이번 주에]"},
      {"금주 논문", "(date 2024-10-21..2024-10-27) | read[금주]"},
      {"어제 논문", "(date 2024-10-22) | read[어제]"},
      {"어제", "(date 2024-10-22) | read[어제]"},
      {"그제 논문", "(date 2024-10-21) | read[그제]"},
      {"그저께 RAG", "(and (words RAG) (date 2024-10-21)) | read[그저께]"},
      {"오늘 논문", "(date 2024-10-23) | read[오늘]"},
      {"오늘", "(date 2024-10-23) | read[오늘]"},
      {"3일 전 논문", "(date 2024-10-20) | read[3일 전]"},
      {"3일전 RAG", "(and (words RAG) (date 2024-10-20)) | read[3일전]"},
      {"2주 전 RAG", "(and (words RAG) (date 2024-10-07..2024-10-13)) | read[2주 전]"},
      {"한 달 전 RAG", "(and (words RAG) (date 2024-09-01..2024-09-30)) | read[한 달 전]"},
      {"두 달 전 RAG", "(and (words RAG) (date 2024-08-01..2024-08-31)) | read[두 달 전]"},
      {"3개월 전 RAG", "(and (words RAG) (date 2024-07-01..2024-07-31)) | read[3개월 전]"},
      {"1년 전 RAG", "(and (words RAG) (date 2023-01-01..2023-12-31)) | read[1년 전]"},
      {"최근 2주 RAG", "(and (words RAG) (date 2024-10-09..2024-10-23)) | read[최근 2주]"},
      {"최근 30일 RAG", "(and (words RAG) (date 2024-09-23..2024-10-23)) | read[최근 30일]"},
      {"최근 한 달 RAG", "(and (words RAG) (date 2024-09-23..2024-10-23)) | read[최근 한 달]"},
      {"최근 3개월 강화학습", "(and (words 강화학습) (date 2024-07-23..2024-10-23)) | read[최근 3개월]"},
      {"지난 30일 RAG", "(and (words RAG) (date 2024-09-23..2024-10-23)) | read[지난 30일]"},
      {"지난 일주일 RAG", "(and (words RAG) (date 2024-10-16..2024-10-23)) | read[지난 일주일]"},
      {"최근 1년 RAG", "(and (words RAG) (date 2023-10-23..2024-10-23)) | read[최근 1년]"},
      {"강화학습 최근 3개월", "(and (words 강화학습) (date 2024-07-23..2024-10-23)) | read[최근 3개월]"},
      {"최근 RAG 논문", "(and (words RAG 논문) (date 2024-07-25..2024-10-23)) | read[최근]"},
      {"최신 로봇 논문", "(and (words 로봇 논문) (date 2024-07-25..2024-10-23)) | read[최신]"},
      {"로봇 최신", "(and (words 로봇) (date 2024-07-25..2024-10-23)) | read[최신]"},
      {"요즘 로봇 논문", "(and (words 로봇 논문) (date 2024-07-25..2024-10-23)) | read[요즘]"},
      {"최신 논문", "(date 2024-07-25..2024-10-23) | read[최신]"},
      {"상반기 로봇", "(and (words 로봇) (date 2024-01-01..2024-06-30)) | read[상반기]"},
      {"올해 상반기 로봇", "(and (words 로봇) (date 2024-01-01..2024-06-30)) | read[올해 상반기]"},
      {"2024년 상반기 로봇", "(and (words 로봇) (date 2024-01-01..2024-06-30)) | read[2024년 상반기]"},
      {"작년 하반기 로봇", "(and (words 로봇) (date 2023-07-01..2023-12-31)) | read[작년 하반기]"},
      {"하반기 RAG", "(and (words RAG) (date 2024-07-01..2024-12-31)) | read[하반기]"},
      {"3분기 비디오", "(and (words 비디오) (date 2024-07-01..2024-09-30)) | read[3분기]"},
      {"1분기 비디오", "(and (words 비디오) (date 2024-01-01..2024-03-31)) | read[1분기]"},
      {"4분기 비디오", "(and (words 비디오) (date 2024-10-01..2024-12-31)) | read[4분기]"},
      {"2024년 3분기 비디오", "(and (words 비디오) (date 2024-07-01..2024-09-30)) | read[2024년 3분기]"},
      {"작년 4분기 비디오", "(and (words 비디오) (date 2023-10-01..2023-12-31)) | read[작년 4분기]"},
      {"작년 10월 비디오", "(and (words 비디오) (date 2023-10-01..2023-10-31)) | read[작년 10월]"},
      {"올해 3월 RAG", "(and (words RAG) (date 2024-03-01..2024-03-31)) | read[올해 3월]"},
      {"지난 10월 RAG", "(and (words RAG) (date 2024-10-01..2024-10-31)) | read[지난 10월]"},
      {"last month video", "(and (words video) (date 2024-09-01..2024-09-30)) | read[last month]"},
      {"video last month", "(and (words video) (date 2024-09-01..2024-09-30)) | read[last month]"},
      {"last week", "(date 2024-10-14..2024-10-20) | read[last week]"},
      {"papers from last week", "(date 2024-10-14..2024-10-20) | read[from last week]"},
      {"this week papers", "(date 2024-10-21..2024-10-27) | read[this week]"},
      {"this month RAG", "(and (words RAG) (date 2024-10-01..2024-10-31)) | read[this month]"},
      {"this year robots", "(and (words robots) (date 2024-01-01..2024-12-31)) | read[this year]"},
      {"robots this year", "(and (words robots) (date 2024-01-01..2024-12-31)) | read[this year]"},
      {"last year LLM agents", "(and (words LLM agents) (date 2023-01-01..2023-12-31)) | read[last year]"},
      {"yesterday", "(date 2024-10-22) | read[yesterday]"},
      {"yesterday papers", "(date 2024-10-22) | read[yesterday]"},
      {"papers yesterday", "(date 2024-10-22) | read[yesterday]"},
      {"today papers", "(date 2024-10-23) | read[today]"},
      {"past 30 days diffusion", "(and (words diffusion) (date 2024-09-23..2024-10-23)) | read[past 30 days]"},
      {"past 2 weeks RAG", "(and (words RAG) (date 2024-10-09..2024-10-23)) | read[past 2 weeks]"},
      {"last 30 days", "(date 2024-09-23..2024-10-23) | read[last 30 days]"},
      {"last 3 months agents", "(and (words agents) (date 2024-07-23..2024-10-23)) | read[last 3 months]"},
      {"agents last 3 months", "(and (words agents) (date 2024-07-23..2024-10-23)) | read[last 3 months]"},
      {"past week RAG", "(and (words RAG) (date 2024-10-16..2024-10-23)) | read[past week]"},
      {"past month RAG", "(and (words RAG) (date 2024-09-23..2024-10-23)) | read[past month]"},
      {"past year RAG", "(and (words RAG) (date 2023-10-23..2024-10-23)) | read[past year]"},
      {"in the last 30 days", "(date 2024-09-23..2024-10-23) | read[in the last 30 days]"},
      {"RAG in the last 2 weeks", "(and (words RAG) (date 2024-10-09..2024-10-23)) | read[in the last 2 weeks]"},
      {"3 days ago", "(date 2024-10-20) | read[3 days ago]"},
      {"2 weeks ago RAG", "(and (words RAG) (date 2024-10-07..2024-10-13)) | read[2 weeks ago]"},
      {"since 2025 diffusion language model",
       "(and (words diffusion language model) (date 2025-01-01..)) | read[since 2025]"},
      {"diffusion since 2024", "(and (words diffusion) (date 2024-01-01..)) | read[since 2024]"},
      {"since 2024-06 RAG", "(and (words RAG) (date 2024-06-01..)) | read[since 2024-06]"},
      {"RAG since last month", "(and (words RAG) (date 2024-09-01..)) | read[since last month]"},
      {"before 2024-06 RAG", "(and (words RAG) (date ..2024-05-31)) | read[before 2024-06]"},
      {"diffusion before 2024", "(and (words diffusion) (date ..2023-12-31)) | read[before 2024]"},
      {"after 2024-06 RAG", "(and (words RAG) (date 2024-07-01..)) | read[after 2024-06]"},
      {"RAG after 2024-06-15", "(and (words RAG) (date 2024-06-16..)) | read[after 2024-06-15]"},
      {"until 2024-06 RAG", "(and (words RAG) (date ..2024-06-30)) | read[until 2024-06]"},
      {"diffusion papers in 2024", "(and (words diffusion papers) (date 2024-01-01..2024-12-31)) | read[in 2024]"},
      {"papers from 2024-10", "(date 2024-10-01..2024-10-31) | read[from 2024-10]"},
      {"October 2024 diffusion", "(and (words diffusion) (date 2024-10-01..2024-10-31)) | read[October 2024]"},
      {"diffusion Oct 2024", "(and (words diffusion) (date 2024-10-01..2024-10-31)) | read[Oct 2024]"},
      {"diffusion in October 2024", "(and (words diffusion) (date 2024-10-01..2024-10-31)) | read[in October 2024]"},
      {"2024 October RAG", "(and (words RAG) (date 2024-10-01..2024-10-31)) | read[2024 October]"},
      {"Q3 2024 RAG", "(and (words RAG) (date 2024-07-01..2024-09-30)) | read[Q3 2024]"},
      {"RAG 2024 Q2", "(and (words RAG) (date 2024-04-01..2024-06-30)) | read[2024 Q2]"},
      {"H1 2024 robots", "(and (words robots) (date 2024-01-01..2024-06-30)) | read[H1 2024]"},
      {"latest robot papers", "(and (words robot papers) (date 2024-07-25..2024-10-23)) | read[latest]"},
      {"recent diffusion", "(and (words diffusion) (date 2024-07-25..2024-10-23)) | read[recent]"},
      {"RAG 최신순", "(words RAG) sort:date | read[최신순]"},
      {"최신순 RAG", "(words RAG) sort:date | read[최신순]"},
      {"RAG 오래된순", "(words RAG) sort:oldest | read[오래된순]"},
      {"RAG 오래된 순으로", "(words RAG) sort:oldest | read[오래된 순으로]"},
      {"oldest first RAG", "(words RAG) sort:oldest | read[oldest first]"},
      {"정렬:오래된순 RAG", "(words RAG) sort:oldest"},
      {"RAG sort:earliest", "(words RAG) sort:oldest"},
      {"the oldest language", "(words the oldest language)"},
      {"최신순으로 RAG", "(words RAG) sort:date | read[최신순으로]"},
      {"RAG 최신 순으로", "(words RAG) sort:date | read[최신 순으로]"},
      {"날짜순 RAG", "(words RAG) sort:date | read[날짜순]"},
      {"RAG 날짜 순", "(words RAG) sort:date | read[날짜 순]"},
      {"RAG 시간순", "(words RAG) sort:date | read[시간순]"},
      {"RAG 인기순", "(words RAG) sort:votes | read[인기순]"},
      {"인기순으로 RAG", "(words RAG) sort:votes | read[인기순으로]"},
      {"RAG 인기 순", "(words RAG) sort:votes | read[인기 순]"},
      {"RAG 추천순", "(words RAG) sort:votes | read[추천순]"},
      {"추천순", "(all) sort:votes | read[추천순]"},
      {"RAG 추천수 순", "(words RAG) sort:votes | read[추천수 순]"},
      {"RAG 투표순", "(words RAG) sort:votes | read[투표순]"},
      {"RAG 투표 많은 순", "(words RAG) sort:votes | read[투표 많은 순]"},
      {"추천 많은 순 RAG", "(words RAG) sort:votes | read[추천 많은 순]"},
      {"추천 많은 RAG", "(words RAG) sort:votes | read[추천 많은]"},
      {"투표 많은 RAG 논문", "(words RAG 논문) sort:votes | read[투표 많은]"},
      {"투표 많은", "(all) sort:votes | read[투표 많은]"},
      {"추천수 높은 로봇 논문", "(words 로봇 논문) sort:votes | read[추천수 높은]"},
      {"인기 많은 논문", "(all) sort:votes | read[인기 많은]"},
      {"인기 있는 로봇 논문", "(words 로봇 논문) sort:votes | read[인기 있는]"},
      {"가장 인기 있는 논문", "(all) sort:votes | read[가장 인기 있는]"},
      {"제일 추천 많은 로봇 논문", "(words 로봇 논문) sort:votes | read[제일 추천 많은]"},
      {"로봇 가장 많이 추천받은 논문", "(words 로봇 논문) sort:votes | read[가장 많이 추천받은]"},
      {"인기 논문", "(all) sort:votes | read[인기]"},
      {"인기 로봇 논문", "(words 로봇 논문) sort:votes | read[인기]"},
      {"로봇 인기 논문", "(words 로봇 논문) sort:votes | read[인기]"},
      {"로봇 인기", "(words 로봇) sort:votes | read[인기]"},
      {"RAG 정확도순", "(words RAG) sort:relevance | read[정확도순]"},
      {"sort:date RAG", "(words RAG) sort:date"},
      {"RAG sort:votes", "(words RAG) sort:votes"},
      {"sort: votes RAG", "(words RAG) sort:votes"},
      {"정렬:날짜 RAG", "(words RAG) sort:date"},
      {"정렬:최신 RAG", "(words RAG) sort:date"},
      {"정렬:추천순 RAG", "(words RAG) sort:votes"},
      {"RAG 정렬:인기", "(words RAG) sort:votes"},
      {"sort:newest RAG", "(words RAG) sort:date"},
      {"sort:relevance RAG 최신순", "(words RAG) sort:relevance | read[최신순]"},
      {"newest RAG", "(words RAG) sort:date | read[newest]"},
      {"RAG newest", "(words RAG) sort:date | read[newest]"},
      {"RAG newest first", "(words RAG) sort:date | read[newest first]"},
      {"latest first RAG", "(words RAG) sort:date | read[latest first]"},
      {"newest papers", "(all) sort:date | read[newest]"},
      {"most voted RAG", "(words RAG) sort:votes | read[most voted]"},
      {"most voted papers", "(all) sort:votes | read[most voted]"},
      {"RAG most voted", "(words RAG) sort:votes | read[most voted]"},
      {"most upvoted robots", "(words robots) sort:votes | read[most upvoted]"},
      {"most popular diffusion papers", "(words diffusion papers) sort:votes | read[most popular]"},
      {"popular diffusion papers", "(words diffusion papers) sort:votes | read[popular]"},
      {"top diffusion papers", "(words diffusion papers) sort:votes | read[top]"},
      {"top papers", "(all) sort:votes | read[top]"},
      {"diffusion top", "(words diffusion) sort:votes | read[top]"},
      {"sort by date RAG", "(words RAG) sort:date | read[sort by date]"},
      {"RAG sorted by votes", "(words RAG) sort:votes | read[sorted by votes]"},
      {"votes>50", "(votes 51..) | read[votes>50]"},
      {"votes>50 RAG", "(and (words RAG) (votes 51..)) | read[votes>50]"},
      {"votes > 50", "(votes 51..) | read[votes > 50]"},
      {"RAG votes >= 50", "(and (words RAG) (votes 50..)) | read[votes >= 50]"},
      {"추천 > 50 RAG", "(and (words RAG) (votes 51..)) | read[추천 > 50]"},
      {"votes ? 50", "(words votes 50)"},
      {"RAG votes>=50", "(and (words RAG) (votes 50..)) | read[votes>=50]"},
      {"votes<10 RAG", "(and (words RAG) (votes ..9)) | read[votes<10]"},
      {"votes<=10", "(votes ..10) | read[votes<=10]"},
      {"votes≥50 RAG", "(and (words RAG) (votes 50..)) | read[votes≥50]"},
      {"votes >=50 RAG", "(and (words RAG) (votes 50..)) | read[votes >=50]"},
      {"추천>50 RAG", "(and (words RAG) (votes 51..)) | read[추천>50]"},
      {"추천 50 이상", "(votes 50..) | read[추천 50 이상]"},
      {"추천 50 이상 RAG", "(and (words RAG) (votes 50..)) | read[추천 50 이상]"},
      {"RAG 추천 50 이상", "(and (words RAG) (votes 50..)) | read[추천 50 이상]"},
      {"추천 50개 이상 RAG", "(and (words RAG) (votes 50..)) | read[추천 50개 이상]"},
      {"추천수 50 이상 RAG", "(and (words RAG) (votes 50..)) | read[추천수 50 이상]"},
      {"추천 50이상 RAG", "(and (words RAG) (votes 50..)) | read[추천 50이상]"},
      {"추천 1,000 이상", "(votes 1000..) | read[추천 1,000 이상]"},
      {"투표 10 이하", "(votes ..10) | read[투표 10 이하]"},
      {"50표 이상 RAG", "(and (words RAG) (votes 50..)) | read[50표 이상]"},
      {"50표 넘는 논문", "(votes 51..) | read[50표 넘는]"},
      {"추천 10 미만 RAG", "(and (words RAG) (votes ..9)) | read[추천 10 미만]"},
      {"추천 100 초과", "(votes 101..) | read[추천 100 초과]"},
      {"at least 50 votes RAG", "(and (words RAG) (votes 50..)) | read[at least 50 votes]"},
      {"RAG with at least 50 votes", "(and (words RAG with) (votes 50..)) | read[at least 50 votes]"},
      {"more than 50 votes", "(votes 51..) | read[more than 50 votes]"},
      {"over 100 votes RAG", "(and (words RAG) (votes 101..)) | read[over 100 votes]"},
      {"50+ votes RAG", "(and (words RAG) (votes 50..)) | read[50+ votes]"},
      {"fewer than 10 votes", "(votes ..9) | read[fewer than 10 votes]"},
      {"votes over 50", "(votes 51..) | read[votes over 50]"},
      {"RAG 제외", "(not (words RAG)) | read[RAG 제외]"},
      {"RAG 제외 벤치마크", "(and (words 벤치마크) (not (words RAG))) | read[RAG 제외]"},
      {"벤치마크 RAG 제외", "(and (words 벤치마크) (not (words RAG))) | read[RAG 제외]"},
      {"RAG 제외한 벤치마크", "(and (words 벤치마크) (not (words RAG))) | read[RAG 제외한]"},
      {"RAG를 제외하고 벤치마크", "(and (words 벤치마크) (not (words RAG를))) | read[RAG를 제외하고]"},
      {"RAG 제외하고 검색", "(and (words 검색) (not (words RAG))) | read[RAG 제외하고]"},
      {"RAG 빼고 벤치마크", "(and (words 벤치마크) (not (words RAG))) | read[RAG 빼고]"},
      {"벤치마크 RAG 빼고", "(and (words 벤치마크) (not (words RAG))) | read[RAG 빼고]"},
      {"벤치마크에서 RAG 뺀 논문", "(and (words 벤치마크에서 논문) (not (words RAG))) | read[RAG 뺀]"},
      {"RAG 말고 벤치마크", "(and (words 벤치마크) (not (words RAG))) | read[RAG 말고]"},
      {"검색 RAG 말고", "(and (words 검색) (not (words RAG))) | read[RAG 말고]"},
      {"RAG, 로봇 제외", "(and (not (words RAG)) (not (words 로봇))) | read[RAG, 로봇 제외]"},
      {"벤치마크 RAG, 로봇 제외", "(and (words 벤치마크) (not (words RAG)) (not (words 로봇))) | read[RAG, 로봇 제외]"},
      {"강화 학습 제외 로봇", "(and (words 로봇) (not (words 강화 학습))) | read[강화 학습 제외]"},
      {"이미지 생성 빼고 확산", "(and (words 확산) (not (words 이미지 생성))) | read[이미지 생성 빼고]"},
      {"확산 모델 비디오 제외", "(and (words 확산 모델) (not (words 비디오))) | read[비디오 제외]"},
      {"benchmark without RAG", "(and (words benchmark) (not (words RAG))) | read[without RAG]"},
      {"without RAG benchmark", "(and (words benchmark) (not (words RAG))) | read[without RAG]"},
      {"without RAG", "(not (words RAG)) | read[without RAG]"},
      {"not RAG", "(not (words RAG)) | read[not RAG]"},
      {"benchmark not RAG", "(and (words benchmark) (not (words RAG))) | read[not RAG]"},
      {"benchmark but not RAG", "(and (words benchmark) (not (words RAG))) | read[but not RAG]"},
      {"benchmark except RAG", "(and (words benchmark) (not (words RAG))) | read[except RAG]"},
      {"benchmark except for RAG", "(and (words benchmark) (not (words RAG))) | read[except for RAG]"},
      {"first half of 2024", "(date 2024-01-01..2024-06-30) | read[first half of 2024]"},
      {"between March and May 2024", "(date 2024-03-01..2024-05-31) | read[between March and May 2024]"},
      {"march to may 2024 agents", "(and (words agents) (date 2024-03-01..2024-05-31)) | read[march to may 2024]"},
      {"papers in August", "(date 2024-08-01..2024-08-31) | read[in August]"},
      {"agents since October", "(and (words agents) (date 2024-10-01..)) | read[since October]"},
      {"2024년도 로봇", "(and (words 로봇) (date 2024-01-01..2024-12-31)) | read[2024년도]"},
      {"지지난달", "(date 2024-08-01..2024-08-31) | read[지지난달]"},
      {"best papers of 2024", "(date 2024-01-01..2024-12-31) sort:votes | read[of 2024] read[best]"},
      {"top 10 papers 2024", "(date 2024-01-01..2024-12-31) sort:votes | read[top 10] read[2024]"},
      {"2024 most voted", "(date 2024-01-01..2024-12-31) sort:votes | read[most voted] read[2024]"},
      {"highest voted agents", "(words agents) sort:votes | read[highest voted]"},
      {"text to speech", "(words text to speech)"},
      {"text to may", "(words text to may)"},
      {"best of n sampling", "(words best of n sampling)"},
      {"best practices", "(words best practices)"},
      {"hot topics 2024", "(words hot topics 2024) | year-is-a-word[2024]"},
      {"이미지 말고 텍스트", "(and (words 텍스트) (not (words 이미지))) | read[이미지 말고]"},
      {"광고 제외 추천", "(and (words 추천) (not (words 광고))) | read[광고 제외]"},
      {"벤치마크 RAG 외에", "(and (words 벤치마크) (not (words RAG))) | read[RAG 외에]"},
      {"트랜스포머가 아닌 구조", "(and (words 구조) (not (words 트랜스포머가))) | read[트랜스포머가 아닌]"},
      {"image generation but not diffusion",
       "(and (words image generation) (not (words diffusion))) | read[but not diffusion]"},
      {"autoregressive image generation but not diffusion",
       "(and (words autoregressive image generation) (not (words diffusion))) | read[but not diffusion]"},
      {"3D generation not using NeRF", "(and (words 3D generation) (not (words NeRF))) | read[not using NeRF]"},
      {"papers on RLHF, no DPO", "(and (words papers on RLHF,) (not (words DPO))) | read[no DPO]"},
      {"왕이 아닌 사람 중에 나라를 다스린 이", "(words 왕이 아닌 사람 중에 나라를 다스린 이)"},
      {"하지 말고 학습", "(words 하지 말고 학습)"},
      {"더하고 빼고", "(words 더하고 빼고)"},
      {"models generalize but not robustly", "(words models generalize but not robustly)"},
      {"benchmark excluding RAG", "(and (words benchmark) (not (words RAG))) | read[excluding RAG]"},
      {"except RAG", "(not (words RAG)) | read[except RAG]"},
      {"diffusion without video", "(and (words diffusion) (not (words video))) | read[without video]"},
      {"transformers without attention",
       "(and (words transformers) (not (words attention))) | read[without attention]"},
      {"agents not survey", "(and (words agents) (not (words survey))) | read[not survey]"},
      {"에이전트 not survey", "(and (words 에이전트) (not (words survey))) | read[not survey]"},
      {"2024년 10월 강화학습 최신순",
       "(and (words 강화학습) (date 2024-10-01..2024-10-31)) sort:date | read[2024년 10월] read[최신순]"},
      {"10월 RAG 제외 벤치마크 추천순",
       "(and (words 벤치마크) (date 2024-10-01..2024-10-31) (not (words RAG))) sort:votes | read[10월] read[RAG 제외] "
       "read[추천순]"},
      {"최근 2주 RAG 추천 10 이상 최신순",
       "(and (words RAG) (date 2024-10-09..2024-10-23) (votes 10..)) sort:date | read[최근 2주] read[추천 10 이상] "
       "read[최신순]"},
      {"지난달 비디오 생성 인기순",
       "(and (words 비디오 생성) (date 2024-09-01..2024-09-30)) sort:votes | read[지난달] read[인기순]"},
      {"이번 주 인기 논문", "(date 2024-10-21..2024-10-27) sort:votes | read[이번 주] read[인기]"},
      {"작년 인기 논문", "(date 2023-01-01..2023-12-31) sort:votes | read[작년] read[인기]"},
      {"title:mamba 2024년 10월", "(and (title words mamba) (date 2024-10-01..2024-10-31)) | read[2024년 10월]"},
      {"author:\"Yu Qiao\" 최신순", "(author phrase \"Yu Qiao\") sort:date | read[최신순]"},
      {"diffusion -video 지난달",
       "(and (words diffusion) (date 2024-09-01..2024-09-30) (not (words video))) | read[지난달]"},
      {"(diffusion OR 디퓨전) 2024년",
       "(and (or (words diffusion) (words 디퓨전)) (date 2024-01-01..2024-12-31)) | read[2024년]"},
      {"since:2024-10", "(date 2024-10-01..)"},
      {"since: 2024-10 RAG", "(and (date 2024-10-01..) (words RAG))"},
      {"after:2024-10 RAG", "(and (date 2024-11-01..) (words RAG))"},
      {"before:2024-10 RAG", "(and (date ..2024-09-30) (words RAG))"},
      {"until:2024-10-15 RAG", "(and (date ..2024-10-15) (words RAG))"},
      {"로봇 최신 논문", "(and (words 로봇 논문) (date 2024-07-25..2024-10-23)) | read[최신]"},
      {"10월 3일부터 5일까지 로봇", "(and (words 로봇) (date 2024-10-03..2024-10-05)) | read[10월 3일부터 5일까지]"},
      {"3월에서 5월 사이 로봇", "(and (words 로봇) (date 2024-03-01..2024-05-31)) | read[3월에서 5월 사이]"},
      {"3월과 5월 사이 로봇", "(and (words 로봇) (date 2024-03-01..2024-05-31)) | read[3월과 5월 사이]"},
      {"RAG from Oct 2023 to Dec 2023",
       "(and (words RAG) (date 2023-10-01..2023-12-31)) | read[from Oct 2023 to Dec 2023]"},
      {"RAG between 2024-01 and 2024-03",
       "(and (words RAG) (date 2024-01-01..2024-03-31)) | read[between 2024-01 and 2024-03]"},
      {"8 Oct 2024 RAG", "(and (words RAG) (date 2024-10-08)) | read[8 Oct 2024]"},
      {"RAG October 8th, 2024", "(and (words RAG) (date 2024-10-08)) | read[October 8th, 2024]"},
      {"rag in september", "(and (words rag) (date 2024-09-01..2024-09-30)) | read[in september]"},
      {"9월 초 로봇", "(and (words 로봇) (date 2024-09-01..2024-09-10)) | read[9월 초]"},
      {"2024년 9월 중순 로봇", "(and (words 로봇) (date 2024-09-11..2024-09-20)) | read[2024년 9월 중순]"},
      {"지난달 말 로봇", "(and (words 로봇) (date 2024-09-21..2024-09-30)) | read[지난달 말]"},
      {"2023년 말 로봇", "(and (words 로봇) (date 2023-10-01..2023-12-31)) | read[2023년 말]"},
      {"9월 셋째 주 로봇", "(and (words 로봇) (date 2024-09-15..2024-09-21)) | read[9월 셋째 주]"},
      {"2월 5주차 로봇", "(and (words 로봇) (date 2024-02-29)) | read[2월 5주차]"},
      {"9월 마지막 주 로봇", "(and (words 로봇) (date 2024-09-24..2024-09-30)) | read[9월 마지막 주]"},
      {"작년 여름 로봇", "(and (words 로봇) (date 2023-06-01..2023-08-31)) | read[작년 여름]"},
      {"date:\"winter 9998\"", "(date 9998-12-01..9999-02-28)"},
      {"winter 2023 robots", "(and (words robots) (date 2023-12-01..2024-02-29)) | read[winter 2023]"},
      {"올 상반기 로봇", "(and (words 로봇) (date 2024-01-01..2024-06-30)) | read[올 상반기]"},
      {"지난 분기 로봇", "(and (words 로봇) (date 2024-07-01..2024-09-30)) | read[지난 분기]"},
      {"robots this quarter", "(and (words robots) (date 2024-10-01..2024-12-31)) | read[this quarter]"},
      {"최근 3개월간 로봇", "(and (words 로봇) (date 2024-07-23..2024-10-23)) | read[최근 3개월간]"},
      {"최근 일주일 이내 로봇", "(and (words 로봇) (date 2024-10-16..2024-10-23)) | read[최근 일주일 이내]"},
      {"가장 최근 RAG 논문", "(words RAG 논문) sort:date | read[가장 최근]"},
      {"최고 인기 논문", "(all) sort:votes | read[최고 인기]"},
      {"arXiv:2410.04199v2 [cs.CL] 8 Oct 2024", "(id 2410.04199)"},
      {"arXiv:2410.04199v2 [cs.CL] long context", "(and (id 2410.04199) (words long context))"},
      {"robots latest papers", "(and (words robots papers) (date 2024-07-25..2024-10-23)) | read[latest]"},
  };
  CHECK(std::size(rows) >= 200);
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(read(row.text) == row.reading);
  }
}

TEST_CASE("no days are read that cannot be written") {
  CHECK(parse_days("winter 9998", kToday));
  CHECK_FALSE(parse_days("winter 9999", kToday));
  CHECK_FALSE(parse_days("9999년 겨울", kToday));
}

TEST_CASE("words that are just words stay words") {
  const Row rows[] = {
      {"ImageNet 2012", "(words ImageNet 2012)"},
      {"ICLR 2024", "(words ICLR 2024) | year-is-a-word[2024]"},
      {"AIM 2024 Sparse Neural Rendering Challenge",
       "(words AIM 2024 Sparse Neural Rendering Challenge) | year-is-a-word[2024]"},
      {"1월의 모델", "(words 1월의 모델)"},
      {"walking in winter", "(words walking in winter)"},
      {"fall detection", "(words fall detection)"},
      {"봄 여름 의류", "(words 봄 여름 의류)"},
      {"최초 모델", "(words 최초 모델)"},
      {"학습 초 불안정", "(words 학습 초 불안정)"},
      {"문장 말 예측", "(words 문장 말 예측)"},
      {"3주차 실험", "(words 3주차 실험)"},
      {"from text to video", "(words from text to video)"},
      {"gap between 2 and 3", "(words gap between 2 and 3)"},
      {"from 1 to 10", "(words from 1 to 10)"},
      {"분기 예측", "(words 분기 예측)"},
      {"이미지에서 3D까지", "(words 이미지에서 3D까지)"},
      {"oldest language", "(words oldest language)"},
      {"GPT-4 2023", "(words GPT-4 2023) | year-is-a-word[2023]"},
      {"BraTS 2024 segmentation", "(words BraTS 2024 segmentation) | year-is-a-word[2024]"},
      {"올해의 논문", "(words 올해의 논문)"},
      {"2024년의 로봇", "(words 2024년의 로봇)"},
      {"작년보다 나은 모델", "(words 작년보다 나은 모델)"},
      {"10월혁명 문헌", "(words 10월혁명 문헌)"},
      {"월 단위 예측", "(words 월 단위 예측)"},
      {"상반기별 매출 예측", "(words 상반기별 매출 예측)"},
      {"3일", "(words 3일)"},
      {"3일 앞 예측", "(words 3일 앞 예측)"},
      {"20 24 로봇", "(words 20 24 로봇)"},
      {"2024.1", "(words 2024.1)"},
      {"2024.12345", "(words 2024.12345)"},
      {"1850-10 신문", "(words 1850-10 신문)"},
      {"20241399", "(words 20241399)"},
      {"99999999", "(words 99999999)"},
      {"12345678 tokens", "(words 12345678 tokens)"},
      {"H1 로봇", "(words H1 로봇)"},
      {"Q3 양자화", "(words Q3 양자화)"},
      {"May the source be with you", "(words May the source be with you)"},
      {"march of progress", "(words march of progress)"},
      {"Learning without Forgetting", "(words Learning without Forgetting)"},
      {"Chain-of-Thought Reasoning Without Prompting", "(words Chain-of-Thought Reasoning Without Prompting)"},
      {"Grandmaster-Level Chess Without Search", "(words Grandmaster-Level Chess Without Search)"},
      {"Diffusion Features without Noise", "(words Diffusion Features without Noise)"},
      {"Transformers Can Achieve Length Generalization But Not Robustly",
       "(words Transformers Can Achieve Length Generalization But Not Robustly)"},
      {"GPT or BERT: why not both?", "(words GPT or BERT: why not both?)"},
      {"Not All Language Model Features Are Linear", "(words Not All Language Model Features Are Linear)"},
      {"not all tokens are what you need", "(words not all tokens are what you need)"},
      {"attention is all you need without recurrence", "(words attention is all you need without recurrence)"},
      {"autoregressive image generation without vector quantization",
       "(words autoregressive image generation without vector quantization)"},
      {"image stylization without training data", "(words image stylization without training data)"},
      {"text generation without", "(words text generation without)"},
      {"without", "(words without)"},
      {"not", "(words not)"},
      {"except", "(words except)"},
      {"제외", "(words 제외)"},
      {"빼고", "(words 빼고)"},
      {"말고", "(words 말고)"},
      {"포기하지 말고 학습", "(words 포기하지 말고 학습)"},
      {"더하고 빼고 계산", "(words 더하고 빼고 계산)"},
      {"방법 제외", "(words 방법 제외)"},
      {"without the model", "(words without the model)"},
      {"why not", "(words why not)"},
      {"top", "(words top)"},
      {"top down attention", "(words top down attention)"},
      {"top k sampling", "(words top k sampling)"},
      {"Top-nσ: Not All Logits Are You Need", "(words Top-nσ: Not All Logits Are You Need)"},
      {"top layers of transformers", "(words top layers of transformers)"},
      {"on top", "(words on top)"},
      {"build models on top", "(words build models on top)"},
      {"popularity bias in recommendation", "(words popularity bias in recommendation)"},
      {"popular music generation", "(words popular music generation)"},
      {"인기 편향 추천", "(words 인기 편향 추천)"},
      {"인기도 예측", "(words 인기도 예측)"},
      {"추천 시스템", "(words 추천 시스템)"},
      {"추천 모델 50", "(words 추천 모델 50)"},
      {"추천 시스템 10 이상", "(words 추천 시스템 10 이상)"},
      {"추천 알고리즘", "(words 추천 알고리즘)"},
      {"투표 앙상블", "(words 투표 앙상블)"},
      {"majority votes", "(words majority votes)"},
      {"voting rules", "(words voting rules)"},
      {"votes", "(words votes)"},
      {"50 votes", "(words 50 votes)"},
      {"50 이상", "(words 50 이상)"},
      {"recency bias", "(words recency bias)"},
      {"recent advances in diffusion models for video and audio generation",
       "(words recent advances in diffusion models for video and audio generation)"},
      {"Recent Surge in Public Interest in Transportation",
       "(words Recent Surge in Public Interest in Transportation)"},
      {"the last layer", "(words the last layer)"},
      {"last token pooling", "(words last token pooling)"},
      {"past key values", "(words past key values)"},
      {"time since last event prediction model evaluation",
       "(words time since last event prediction model evaluation)"},
      {"before training", "(words before training)"},
      {"after training", "(words after training)"},
      {"since attention", "(words since attention)"},
      {"this model", "(words this model)"},
      {"week", "(words week)"},
      {"days", "(words days)"},
      {"today's models", "(words today's models)"},
      {"순서 추론", "(words 순서 추론)"},
      {"최적화", "(words 최적화)"},
      {"최신화", "(words 최신화)"},
      {"날짜 추론", "(words 날짜 추론)"},
      {"sort algorithms", "(words sort algorithms)"},
      {"sorting by reversals", "(words sorting by reversals)"},
      {"newest vertex bisection refinement in adaptive finite elements",
       "(words newest vertex bisection refinement in adaptive finite elements)"},
      {"오늘날 언어 모델의 한계", "(words 오늘날 언어 모델의 한계)"},
      {"일 년 내내", "(words 일 년 내내)"},
      {"\"2024년 10월\" 강화학습", "(and (phrase \"2024년 10월\") (words 강화학습))"},
      {"\"최신순\"", "(phrase \"최신순\")"},
      {"\"RAG 제외\"", "(phrase \"RAG 제외\")"},
      {"강화학습 -10월", "(and (words 강화학습) (not (words 10월)))"},
      {"10월 OR 11월", "(or (words 10월) (words 11월))"},
      {"title:10월", "(title words 10월)"},
  };
  CHECK(std::size(rows) >= 80);
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(read(row.text) == row.reading);
    CHECK(parse_query(row.text, kToday).readings.empty());
  }
}

TEST_CASE("what was read says how to have the words, and quotes and literal wording read nothing") {
  const ParsedQuery parsed = parse_query("2024년 10월 RAG 제외 최신순", kToday);
  REQUIRE(parsed.notes.size() == 3);
  CHECK(parsed.notes[0].message == "\"2024년 10월\" is read as days: date:2024-10-01..2024-10-31");
  CHECK(parsed.notes[1].message == "\"RAG 제외\" is read as an exclusion: -RAG");
  CHECK(parsed.notes[2].message == "\"최신순\" is read as an order: newest first");
  for (const Diagnostic& note : parsed.notes) CHECK(note.hint == "write it in quotes to search the words");
  CHECK(read("2024년 10월 RAG 제외 최신순", Wording::kLiteral) == "(words 2024년 10월 RAG 제외 최신순)");
}

TEST_CASE("no title of the real archive is read as days, an order or an exclusion") {
  const std::filesystem::path archive = std::string(PAPERSEARCH_SOURCE_DIR) + "/../shared/archive";
  if (!std::filesystem::exists(archive)) {
    WARN("skipped: the real archive is not beside the checkout");
    return;
  }
  // In small letters nothing tells these from a request; the index knows that they are titles (query/result/asked.h).
  const std::set<std::string> judged = {"chain-of-thought reasoning without prompting",
                                        "grandmaster-level chess without search"};
  std::size_t titles = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(archive)) {
    if (entry.path().extension() != ".md") continue;
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) {
      const std::size_t end = line.rfind("](");
      if (!line.starts_with("### [") || end == std::string::npos) continue;
      std::string title = line.substr(5, end - 5);
      CAPTURE(title);
      ++titles;
      CHECK(parse_query(title, kToday).readings.empty());
      for (char& c : title) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      CHECK(parse_query(title, kToday).readings.empty() != judged.contains(title));
    }
  }
  CHECK(titles > 3000);
}

TEST_CASE("of what is left nothing more is read, and what was read is printed as fields") {
  static const std::vector<std::string> kPieces = {
      "2024년", "10월",    "3일",       "전",   "최근",    "2주",        "지난",      "달",    "주",     "last",
      "week",   "since",   "2025",      "RAG",  "로봇",    "제외",       "빼고",      "not",   "top",    "인기",
      "논문",   "papers",  "추천",      "50",   "이상",    "votes",      "at",        "least", "최신순", "newest",
      "first",  "순",      "부터",      "까지", "2024-10", "a,",         "(x",        "y)",    "\"z\"",  "-b",
      "OR",     "title:c", "sort:date", "학*",  "강화",    "2410.04199", "2410.04717"};
  std::mt19937 random(19);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t n = random() % 9; n > 0; --n) text += kPieces[random() % kPieces.size()] + " ";
    const ParsedQuery first = parse_query(text, kToday);
    const std::string printed = print(first.root);
    const ParsedQuery second = parse_query(printed, kToday);
    CAPTURE(text, printed, describe(first.root), describe(second.root));
    REQUIRE(second.root == first.root);
    REQUIRE(second.readings.empty());
  }
}

}  // namespace papersearch::readings_test
