/// A shell that completes ecp's command lines. Its script only asks ecp what may follow, so that it
/// need not change when verbs do.
enum Shell: String, Sendable, CaseIterable {
  case bash, zsh, fish

  static var names: [String] { allCases.map(\.rawValue) }

  var script: String {
    switch self {
    case .bash: Self.bashScript
    case .zsh: Self.zshScript
    case .fish: Self.fishScript
    }
  }

  /// Bash splits words at `=`, `:` and `@` too, so words that no space separates are joined again.
  /// Bash replaces only the part of the current word after the last such character or an open
  /// quotation mark, so everything before that is cut off each candidate; an `@` itself is replaced
  /// too.
  private static let bashScript = #"""
    # bash completion for ecp and git ecp
    _ecp() {
      local IFS=$' \t\n' line=${COMP_LINE:0:COMP_POINT} breaks=${COMP_WORDBREAKS//[$' \t\n"\'']/}
      local part rest typed kept option candidate about paths
      local -a words
      for part in "${COMP_WORDS[@]:0:COMP_CWORD + 1}"; do
        rest=${line#"${line%%[![:space:]]*}"}
        [[ ${#words[@]} -eq 0 || $rest != "$line" ]] && words+=("")
        words[${#words[@]} - 1]+=${rest:0:${#part}}
        line=${rest:${#part}}
      done
      while [[ ${#words[@]} -gt 0 && ${words[0]##*/} != ecp && ${words[0]} != git-ecp ]]; do
        words=("${words[@]:1}")
      done
      [[ ${#words[@]} -gt 1 ]] || return
      typed=${words[${#words[@]} - 1]}
      if [[ $typed == *[\"\']* ]]; then
        kept=${typed%%[\"\']*}
      else
        kept=${typed//\\?/__}
        kept=${kept%"${kept##*[$breaks]}"}
        kept=${typed:0:${#kept}}
        kept=${kept//\\/}
        kept=${kept%@}
      fi
      words=("${words[@]//[\"\'\\]/}")
      typed=${words[${#words[@]} - 1]}
      [[ $typed == --*=* ]] && option=${typed%%=*}=
      COMPREPLY=()
      while IFS=$'\t' read -r candidate about; do
        case $candidate in
          :files) paths=-f ;;
          :directories) paths=-d ;;
          *) COMPREPLY+=("${candidate#"$kept"}") ;;
        esac
      done < <(ecp __complete -- "${words[@]:1}" 2> /dev/null)
      [[ -n $paths ]] || return
      while IFS= read -r candidate; do
        COMPREPLY+=("${candidate#"$kept"}")
        compopt -o filenames 2> /dev/null
      done < <(compgen -P "$option" $paths -- "${typed#"$option"}")
    }
    _git_ecp() { _ecp; }
    complete -F _ecp ecp git-ecp

    """#

  private static let zshScript = #"""
    #compdef ecp git-ecp
    # zsh completion for ecp and git ecp
    _ecp() {
      local line paths
      local -a candidates
      for line in ${(f)"$(ecp __complete -- "${(@Q)words[2,CURRENT]}" 2> /dev/null)"}; do
        case $line in
          :*) paths=${line#:} ;;
          *$'\t') candidates+=("${${line%$'\t'}//:/\\:}") ;;
          *) candidates+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}") ;;
        esac
      done
      (( $#candidates )) && _describe -t values value candidates
      compset -P '--*='
      case $paths in
        files) _files ;;
        directories) _files -/ ;;
      esac
    }
    if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
      _ecp "$@"
    else
      compdef _ecp ecp git-ecp
    fi

    """#

  private static let fishScript = #"""
    # fish completion for ecp
    function __ecp_complete
        set -l words (commandline -opc) (commandline -ct)
        set -l option (string match -r -- '^--[^=]*=' $words[-1])
        set -l word (string replace -r -- '^--[^=]*=' '' $words[-1])
        for line in (ecp __complete -- $words[2..] 2> /dev/null)
            switch $line
                case :files
                    string join \n -- "$option"(__fish_complete_path $word)
                case :directories
                    string join \n -- "$option"(__fish_complete_directories $word)
                case '*'
                    echo $line
            end
        end
    end
    complete -c ecp -f -a '(__ecp_complete)'

    """#
}
